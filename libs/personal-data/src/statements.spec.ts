import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase, type TestDatabase } from '#lib/testing';
import { PersonalDataHolders, type Somebody } from './index.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await emptyDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  await pool.query(`create table letter (title text, written_by text, reader_id text, sent_to text);
    insert into letter values ('she wrote', 'account_zoe', 'person_max', 'max@b.fr'), ('she reads', 'account_max', 'person_zoe', 'max@b.fr'),
      ('she was sent', 'account_max', 'person_max', 'Zoe@B.FR'), ('not hers', 'account_max', 'person_max', 'max@b.fr')`);
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const zoe: Somebody = {
  accountId: 'account_zoe',
  personId: 'person_zoe',
  people: ['person_zoe'],
  addresses: ['zoe@b.fr'],
};
const post = new PersonalDataHolders([
  {
    name: 'post',
    tables: {
      'public.letter': {
        of: { written_by: 'ACCOUNT', reader_id: 'PERSON', sent_to: 'ADDRESS' },
        given: { as: 'letters', columns: ['title'], orderBy: 't.title' },
        erased: 'ROWS',
      },
    },
  },
]);

it('finds a row by any of the columns that tell whose it is, and an address however it is written', async () => {
  const tx = {
    query: async (text: string, values?: readonly unknown[]) => (await pool.query(text, values && [...values])).rows,
  };
  const letters = ['she reads', 'she was sent', 'she wrote'].map((title) => ({ title }));
  expect(await post.export(tx, zoe)).toEqual({ account: { letters } });
  await post.erase(tx, zoe, 'KEEP');
  expect(await tx.query('select title from letter')).toEqual([{ title: 'not hers' }]);
});
