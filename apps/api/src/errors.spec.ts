import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, isEnumType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import { todayInParis } from '#lib/graphql';
import { loadDemonstrationAccounts, readDemonstrationAccounts } from '#lib/identity';
import { startTestApp, type TestApp, testDatabase, type TestDatabase, networkDemonstration } from '#lib/testing';
import { loadTrainingDemonstration } from '#lib/training';

interface Example {
  as: string | null;
  body: string | null;
  from: Record<string, string>;
  query: string;
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const { examples, elsewhere } = JSON.parse(read('schema/error-examples.json')) as {
  examples: Record<string, Example>;
  elsewhere: Record<string, { fr: string; en: string }>;
};
const ROLES: Record<string, string> = {
  administrator: 'administration@',
  coordinator: 'coordination@',
  member: 'equipe@',
};
const IN_30_DAYS = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
const headers: Record<string, Record<string, string>> = { nobody: {} };

beforeAll(async () => {
  database = await testDatabase(networkDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  const client = await pool.connect();
  const member = await loadDemonstrationAccounts(client);
  await loadTrainingDemonstration(client, 'http://localhost:3000', member);
  client.release();
  app = await startTestApp({ databaseUrl: database.url });
  for (const role of Object.keys(ROLES)) headers[role] = { cookie: await signIn(ROLES[role]!) };
  // Whoever reads a page for developers signed in a while ago.
  await pool.query(`update identity.session set proved_at = now() - interval '1 day'`);
}, 180_000);
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function signIn(begin: string): Promise<string> {
  const { password, accounts } = readDemonstrationAccounts();
  const { email } = accounts.find((account) => account.email.startsWith(begin))!;
  const answer = await app.post('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', {
    input: { email, password },
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function send(body: object, role: string): Promise<any> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers[role] },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Sends one operation after the other; the answer to the last. */
async function answerTo({ as, body, from, query: written }: Example): Promise<any> {
  const roles = as?.split(', ') ?? ['nobody'];
  if (body) return send(JSON.parse(body) as object, roles[0]!);
  const query = written
    .replaceAll('{new}', randomUUID())
    .replaceAll('{today}', todayInParis())
    .replaceAll('{in 30 days}', IN_30_DAYS);
  const answers: Record<string, unknown> = {};
  let answer: any;
  for (const [place, { name, variableDefinitions = [] }] of operationsOf(parse(query)).entries()) {
    const taken = variableDefinitions.map(({ variable }) => variable.name.value);
    const variables = Object.fromEntries(taken.map((one) => [one, at(answers, from[one]!)]));
    answer = await send({ query, operationName: name!.value, variables }, roles[place] ?? roles.at(-1)!);
    answers[name!.value] = answer.data;
  }
  return answer;
}

const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

const at = (answers: unknown, path: string): unknown =>
  path.split('.').reduce<any>((value, key) => (key === '-1' ? value?.at(-1) : value?.[key]), answers);

/** The codes of an answer, wherever they stand. */
function codesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { code, message } = value as Record<string, unknown>;
  const own = typeof code === 'string' && typeof message === 'string' ? [code] : [];
  return [...own, ...Object.values(value).flatMap(codesIn)];
}

describe('each error', () => {
  /** Those of GraphQL stand in the first table of codes, those of mutations in the schema. */
  const documented = [...read('docs/errors.md').matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| \d/gm)].flatMap(
    ([, codes]) => codes!.replaceAll('`', '').split(', '),
  );

  it('is shown by an example, or says why none can show it', () => {
    const type = app.driver.schema.getType('UserErrorCode');
    const ofMutations = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(documented.length).toBeGreaterThan(10);
    expect([...Object.keys(examples), ...Object.keys(elsewhere)].sort()).toEqual(
      [...documented, ...ofMutations].sort(),
    );
  });

  it.each(Object.entries(examples))('%s is what its example gives', async (code, example) => {
    const { data, errors } = await answerTo(example);
    const found = [
      ...codesIn(data),
      ...((errors ?? []) as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code),
    ];
    expect({ found, data, errors }).toMatchObject({ found: expect.arrayContaining([code]) });
  });
});
