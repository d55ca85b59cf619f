import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { Readers } from '#lib/database';
import { DEAREST, startTestApp, type TestApp, testDatabase, type TestDatabase, workOf } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let client: pg.Client;
let asked: { text: string; values: unknown[] };

const MANY = 8000;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // A few have a name of their own, half of the rest one that they share.
  await client.query(
    `insert into network.person (id, given_name, family_name, public)
     select 'person_made' || i, 'Prénom ' || lpad(i::text, 5, '0'),
       case when i % 1000 = 7 then 'Œuvrard' when i % 2 = 0 then 'Lefèvre' else 'Nom ' || md5(i::text) end, true
     from generate_series(1, $1::int) i`,
    [MANY],
  );
  await client.query(
    `insert into network.organization (id, key, kind, name)
     select 'organization_made' || i, 'made-' || i, 'ASSOCIATION', case when i % 1000 = 7 then 'Œuvre ' else 'Association ' end || lpad(i::text, 5, '0')
     from generate_series(1, $1::int) i`,
    [MANY],
  );
  await client.query('vacuum analyze network.person, network.organization, network.organization_name');
  app = await startTestApp({ databaseUrl: database.url, isOwn: true });
  const readers = app.app.get(Readers);
  const run = readers.run.bind(readers);
  readers.run = (name, text, values, done, asker) => {
    asked = { text, values };
    run(name, text, values, done, asker);
  };
});
afterAll(async () => {
  await client?.end();
  await app?.close();
  await database?.drop();
});

async function names(
  list: string,
  search: string,
  rest = '',
): Promise<{ total: number; names: string[]; end: string }> {
  const { data, errors } = await app.run(
    `query ($search: String) { ${list}(filter: { search: $search } first: 4 ${rest}) { totalCount nodes { name } pageInfo { endCursor } } }`,
    { search },
  );
  expect(errors).toBeUndefined();
  const page = (
    data as Record<string, { totalCount: number; nodes: { name: string }[]; pageInfo: { endCursor: string } }>
  )[list]!;
  return { total: page.totalCount, names: page.nodes.map(({ name }) => name), end: page.pageInfo.endCursor };
}

it('finds the few and the many alike, page by page', async () => {
  const few = await names('people', 'oeuvrard');
  expect(few).toMatchObject({
    total: 8,
    names: ['00007', '01007', '02007', '03007'].map((nr) => `Prénom ${nr} Œuvrard`),
  });
  expect((await names('people', 'oeuvrard', `after: "${few.end}"`)).names).toHaveLength(4);
  const many = await names('people', 'LEFEVRE');
  expect(many).toMatchObject({
    total: MANY / 2,
    names: ['00002', '00004', '00006', '00008'].map((nr) => `Prénom ${nr} Lefèvre`),
  });
  expect((await names('people', 'LEFEVRE', `after: "${many.end}"`)).names[0]).toBe('Prénom 00010 Lefèvre');
  expect(await names('people', 'nobody of that name')).toMatchObject({ total: 0, names: [] });
  expect((await names('organizations', 'œuvre')).names).toEqual(
    ['00007', '01007', '02007', '03007'].map((nr) => `Œuvre ${nr}`),
  );
  expect((await names('organizations', 'association')).total).toBeGreaterThan(MANY / 2);
});

it.each(['people', 'organizations'])('reads few %s to find few, whatever the plan was made for', async (list) => {
  for (const search of ['oeuvr', 'zzqqxx', 'lefevre', 'association']) {
    await app.run(`query ($search: String) { ${list}(filter: { search: $search }, first: 4) { nodes { name } } }`, {
      search,
    });
    const forAny = await workOf(client, asked.text, asked.values, 'force_generic_plan');
    const forThis = await workOf(client, asked.text, asked.values, 'force_custom_plan');
    expect(forAny).toBeLessThanOrEqual(DEAREST * forThis);
    if (search.length < 7) expect(forAny).toBeLessThan(MANY / 10);
  }
});
