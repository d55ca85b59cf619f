import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { somebody, type TestDatabase, testDatabase, until } from '#lib/testing';
import { type Server, startServer } from '../testing/processes.js';

let database: TestDatabase;
let pool: Pool;
const servers: Server[] = [];

beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url, max: 3 });
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop('SIGKILL')));
  await pool?.end();
  await database?.drop();
});

async function start(): Promise<Server> {
  const server = await startServer(database.url, { JOBS: 'separate' });
  servers.push(server);
  return server;
}
it('makes anew, and whole, the file of a process that was killed in its middle, which leaves no statement', async () => {
  const { headers } = await somebody(pool);
  const ask = async (server: Server, query: string): Promise<any> => {
    const body = JSON.stringify({ query });
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    return ((await answer.json()) as any).data;
  };
  const exporting = async (): Promise<boolean> =>
    (
      await pool.query(
        `select from pg_stat_activity where datname = current_database() and application_name = 's-pass exports' and wait_event_type = 'Lock'`,
      )
    ).rowCount! > 0;
  const killed = await start();
  const holder = await pool.connect();
  await holder.query('begin; lock table network.signature in access exclusive mode');
  const { reportRun } = await ask(
    killed,
    'mutation { reportRun(input: { name: "withdrawals", format: CSV }) { run { id } } }',
  );
  const { id } = reportRun.run;
  await until(exporting);
  await pool.query(`insert into runs.chunk (run_id, attempt, nr, bytes) values ($1, 1, 0, 'half')`, [id]);
  await killed.stop('SIGKILL');
  await until(async () => !(await exporting()));
  const other = await start();
  await holder.query('rollback');
  holder.release();
  const run = async (): Promise<any> =>
    (await ask(other, `{ reportRun(id: "${id}") { status url progress { rows } } }`)).reportRun;
  await until(async () => (await run()).status === 'READY');
  const { url, progress } = await run();
  const text = await (await fetch(other.url + url)).text();
  const live = await (await fetch(`${other.url}/reports/withdrawals.csv`, { headers })).text();
  expect([text, progress.rows]).toEqual([live, live.trimEnd().split('\r\n').length - 1]);
  expect((await pool.query('select attempt from runs.chunk where run_id = $1', [id])).rows).toEqual([{ attempt: 2 }]);
});
