import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { loadDemonstrationAccounts, readDemonstrationAccounts } from '#lib/identity';
import { loadDemonstration } from '#lib/network';
import { startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';
import { loadTrainingDemonstration } from '#lib/training';

const TRAINER = 'formation@demonstration.example';
let database: TestDatabase;
let pool: pg.Pool;
let app: TestApp;

async function load(): Promise<void> {
  const client = await pool.connect();
  await loadDemonstration(client);
  await loadTrainingDemonstration(client, 'http://localhost:3000', await loadDemonstrationAccounts(client));
  client.release();
}

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  await load();
  app = await startTestApp({ databaseUrl: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

const post = async (query: string, cookie = ''): Promise<{ data: any; cookie: string }> => {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { data: ((await response.json()) as { data: any }).data, cookie: cookies.join('; ') };
};
const taught = async (): Promise<number> =>
  (
    await pool.query<{ n: number }>(
      `select count(*)::int as n from training.half_day_trainer t join identity.account a on a.person_id = t.person_id where a.email = $1`,
      [TRAINER],
    )
  ).rows[0]!.n;

it('has somebody who teaches at a provider and manages it, to see its sessions, its quality and its yearly return', async () => {
  const { password } = readDemonstrationAccounts();
  const { cookie } = await post(
    `mutation { signIn(input: { email: "${TRAINER}", password: "${password}" }) { userErrors { code } } }`,
  );
  const { data } = await post(
    `{ viewer { roles(first: 9) { nodes { role organization { key } } } }
      organization(key: "demonstration-35") { qualityIndicators { criterion } }
      annualTrainingReturns(first: 9, filter: { includeDemonstration: true }) { nodes { provider { key } } }
      trainingSessions(filter: { status: OPEN, includeDemonstration: true }, first: 20) { nodes { provider { key } viewerHolds trainers { name } } } }`,
    cookie,
  );
  const roles = data.viewer.roles.nodes;
  expect(roles).toHaveLength(2);
  for (const role of ['TRAINER', 'ORGANIZATION_MANAGER'])
    expect(roles).toContainEqual({ role, organization: { key: 'demonstration-35' } });
  expect(data.organization.qualityIndicators.length).toBeGreaterThan(0);
  expect(data.annualTrainingReturns.nodes).toContainEqual({ provider: { key: 'demonstration-35' } });
  const own = data.trainingSessions.nodes.filter(({ viewerHolds }: any) => viewerHolds);
  expect(own.length).toBeGreaterThan(0);
  for (const { provider, trainers } of own) {
    expect(provider).toEqual({ key: 'demonstration-35' });
    expect(trainers).toContainEqual({ name: 'Fanny Démonstration' });
  }
});

it('makes them where the others are already, and nothing twice', async () => {
  const before = await taught();
  await load();
  expect(await taught()).toBe(before);
  const person = (await pool.query('select person_id from identity.account where email = $1', [TRAINER])).rows[0]
    .person_id;
  await pool.query('delete from identity.account where email = $1', [TRAINER]);
  await pool.query('delete from training.half_day_trainer where person_id = $1', [person]);
  await load();
  expect(await taught()).toBe(before);
});
