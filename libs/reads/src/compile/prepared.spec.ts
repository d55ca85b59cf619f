import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ReadPool } from '#lib/database';
import { sharedDatabase } from '#lib/testing';
import { PreparedStatements } from './prepared.js';

let pool: ReadPool;
beforeAll(() => {
  pool = new ReadPool({ ...sharedDatabase().config, databaseReadPoolSize: 2 }, () => undefined);
});
afterAll(() => pool?.end());

const statement = (n: number) => ({ name: `spec_${n}`, text: `select 'answer ${n} ' || $1::text` });
const onEach = async (): Promise<string[]> => {
  const rows = await pool.query<[string]>(
    `select name from pg_prepared_statements where name like 'spec_%' order by 1`,
  );
  return rows.map(([name]) => name);
};

it('keeps the statements that were asked for last, and lets every connection forget the others', async () => {
  const statements = new PreparedStatements(pool, 2);
  const answers = await Promise.all([1, 2, 3, 1].map(async (n) => (await statements.ask(statement(n), ['x'])).take()));
  expect(answers).toEqual(['answer 1 x', 'answer 2 x', 'answer 3 x', 'answer 1 x']);
  expect(statements.size).toBe(2);
  // Both connections are used again, and each forgets what it prepared of the old ones.
  await Promise.all([1, 3, 1, 3].map((n) => statements.ask(statement(n), ['y'])));
  for (let turn = 0; turn < 2; turn++) expect(await onEach()).not.toContain('spec_2');
  expect((await statements.ask(statement(2), ['again'])).take()).toBe('answer 2 again');
});

it('goes on after a statement that failed', async () => {
  const statements = new PreparedStatements(pool, 2);
  await expect(statements.ask({ name: 'spec_bad', text: 'select 1 / $1::int' }, [0])).rejects.toThrow(
    'division by zero',
  );
  expect((await statements.ask(statement(4), ['z'])).take()).toBe('answer 4 z');
});
