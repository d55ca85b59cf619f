import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { keptDifferences } from '#lib/database';
import { testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 6, options: '-c deadlock_timeout=20ms' });
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const communes = async (day: string): Promise<number> => {
  const { rows } = await pool.query<{ n: number }>(
    `select coalesce(sum(delta), 0)::int as n from territories.tally where ancestor_id = '' and kind = 'COMMUNE' and day <= $1`,
    [day],
  );
  return rows[0]!.n;
};

/** Of the tallies alone: all that is kept is compared as the database is dropped. */
const differences = async (on: pg.Pool | pg.PoolClient): Promise<unknown[]> =>
  (await on.query(`select problem, id from territories.kept_differences where list = 'territories.tally'`)).rows;

it('says how many there were on any day', async () => {
  for (const day of ['1950-01-01', '1999-06-30', '2018-12-31', '2026-01-01']) {
    const { rows } = await pool.query<{ n: number }>(
      `select count(*)::int as n from territories.territory_version where kind = 'COMMUNE' and valid_from <= $1 and valid_to > $1`,
      [day],
    );
    expect(await communes(day)).toBe(rows[0]!.n);
    expect(rows[0]!.n).toBeGreaterThan(34_000);
  }
  expect(await differences(pool)).toEqual([]);
});

it('stays so when writers meet', async () => {
  const before = await communes('2026-06-01');
  const writer = async (nr: number): Promise<void> => {
    for (let i = 0; i < 15; i++) {
      const id = `made_${nr}_${i}`;
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(
          `insert into territories.territory (id, kind, code, began) values ($1, 'COMMUNE', $1, '2026-01-01')`,
          [id],
        );
        await client.query(
          `insert into territories.territory_version (territory_id, valid_from, valid_to, seen_from, seen_to, kind, code, began, ended, state, name,
             epci_id, departement_id, region_id)
           select $1, '2026-01-01', 'infinity', '-infinity', 'infinity', 'COMMUNE', $1, '2026-01-01', 'infinity', 1, $1, epci_id, departement_id, region_id
           from territories.territory_version where kind = 'COMMUNE' and code = $2 and valid_to = 'infinity'`,
          [id, i % 2 ? '59350' : '01001'],
        );
        if (i % 3 === 0) {
          await client.query(
            `update territories.territory_version set valid_to = '2026-07-01', ended = '2026-07-01' where territory_id = $1`,
            [id],
          );
        }
        if (i % 5 === 0) await client.query(`delete from territories.territory_version where territory_id = $1`, [id]);
        await client.query(i % 4 === 0 ? 'rollback' : 'commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, (_, i) => writer(i)));
  expect(await communes('2026-06-01')).toBeGreaterThan(before);
  expect(await differences(pool)).toEqual([]);
});

it('follows the territories that an EPCI touches, and what is emptied', async () => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(`delete from territories.epci_extent where valid_to = 'infinity' returning *`);
    expect(rows.length).toBeGreaterThan(1000);
    expect(await differences(client)).toEqual([]);
    await client.query(
      `insert into territories.epci_extent values ($1, $2, '2020-01-01', '2024-01-01'), ($1, $2, '2025-01-01', 'infinity')`,
      [rows[0].epci_id, rows[0].ancestor_id],
    );
    await client.query(
      `update territories.epci_extent set valid_to = '2023-01-01' where valid_from = '2020-01-01' and epci_id = $1`,
      [rows[0].epci_id],
    );
    expect(await differences(client)).toEqual([]);
    await client.query('truncate territories.epci_extent');
    expect(await differences(client)).toEqual([]);
    await client.query('truncate territories.territory_version');
    expect(await keptDifferences(client)).toEqual([]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
