import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type Counter, register } from 'prom-client';
import { Readers } from '#lib/database';
import {
  registeredDocuments,
  registeredMutation,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  watchStatements,
} from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let holder: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({
    databaseUrl: database.url,
    env: { DATABASE_STATEMENT_TIMEOUT_MS: '500', ANSWER_CACHE_MB: '0' },
  });
  holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  // Of this file alone.
  engines().reset();
});
afterAll(async () => {
  await holder?.end();
  await app?.close();
  await database?.drop();
});

const post = async (body: object): Promise<any> => {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};

it('a registered document whose statement takes too long is asked once, and says so', async () => {
  const { id, variables } = registeredDocuments().find(({ name }) => name === 'TerritoryPage')!;
  await holder.query('begin; lock table territories.territory_version in access exclusive mode');
  const whole = jest.spyOn(app.app.get(Readers, { strict: false }), 'run');
  const level = watchStatements();
  const { errors } = await post({ documentId: id, variables: variables[0] });
  await holder.query('rollback');
  expect(errors.map(({ extensions }: any) => extensions.code)).toEqual(['TIMEOUT']);
  expect([whole.mock.calls.length, level.length]).toEqual([1, 0]);
});

it('a registered document with an error in a field is run once, and why one statement did not answer is counted', async () => {
  const { id } = registeredDocuments().find(({ name }) => name === 'TerritorySearch')!;
  const runs = jest.spyOn(app.driver.executor, 'execute');
  const { errors } = await post({ documentId: id, variables: { search: 'Lille', first: 1000 } });
  expect(errors.map(({ extensions }: any) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(runs.mock.calls.length).toBe(1);
  expect(await counted('TerritorySearch')).toEqual([['level', 'it failed']]);
});

it('a registered mutation is run once, whether it fails or not', async () => {
  const runs = jest.spyOn(app.driver.executor, 'execute').mockClear();
  const { data } = await post({ documentId: registeredMutation('SignOut') });
  expect(data.signOut.userErrors).toEqual([]);
  const input = { on: '2020', title: 'Fondation', sources: [] };
  const { errors } = await post({ documentId: registeredMutation('MilestoneCreate'), variables: { input } });
  expect(errors.map(({ extensions }: any) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  expect(runs.mock.calls.length).toBe(2);
});

it('a text that has come often and that the caller may not ask is run once too, and why is counted', async () => {
  const query = '{ auditEntries(first: 1) { nodes { id } } }';
  for (let i = 0; i < 2; i++) await post({ query });
  const runs = jest.spyOn(app.driver.executor, 'execute').mockClear();
  const { errors } = await post({ query });
  expect(errors.map(({ extensions }: any) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  expect(runs.mock.calls.length).toBe(1);
  expect(await counted('learned')).toEqual([['level', 'the caller may not ask for all of it']]);
});

const engines = () => register.getSingleMetric('graphql_engine_total') as Counter;

/** Which engines answered an operation, and why it was not one statement. */
async function counted(operation: string): Promise<unknown[]> {
  const { values } = await engines().get();
  return values.filter(({ labels }) => labels.operation === operation).map(({ labels }) => [labels.engine, labels.why]);
}
