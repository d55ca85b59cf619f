import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { ReadPool } from '#lib/database';
import {
  registeredDocuments,
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
}, 60_000);
afterAll(async () => {
  await holder?.end();
  await app?.close();
  await database?.drop();
});

it('a registered document whose statement takes too long is asked once, and says so', async () => {
  const { id, variables } = registeredDocuments().find(({ name }) => name === 'TerritoryPage')!;
  await holder.query('begin; lock table territories.territory_version in access exclusive mode');
  const whole = jest.spyOn(app.app.get(ReadPool, { strict: false }), 'run');
  const level = watchStatements();
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: id, variables: variables[0] }),
  });
  await holder.query('rollback');
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
  expect([whole.mock.calls.length, level.length]).toEqual([1, 0]);
});
