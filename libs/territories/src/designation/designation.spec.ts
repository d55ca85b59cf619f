import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import { testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

interface Designation {
  name: string;
  from: string;
  figures: number;
}

async function designationsOf(code: string): Promise<Designation[]> {
  const { rows } = await client.query<Designation>(
    `select name, valid_from::text as from, cardinality(population_ranks) as figures from territories.designation
     where kind = 'COMMUNE' and code = $1 and present_folded_name is null order by valid_from`,
    [code],
  );
  return rows;
}

/** Of the designations alone: all that is kept is compared as the database is dropped. */
const differences = async (): Promise<unknown[]> =>
  (await client.query(`select problem, id from territories.kept_differences where list = 'territories.designation'`))
    .rows;

it('has one row for each name, with all figures under it', async () => {
  expect(await designationsOf('01004')).toEqual([
    { name: 'Ambérieu', from: '1943-01-01', figures: 1 },
    { name: 'Ambérieu-en-Bugey', from: '1955-03-31', figures: 8 },
  ]);
  expect(await differences()).toEqual([]);
});

it('has former names beside the one of their period', async () => {
  const { rows } = await client.query(
    `select folded_name as former, present_folded_name as present from territories.designation
     where kind = 'COMMUNE' and code = '51108' and present_folded_name is not null`,
  );
  expect(rows).toEqual([{ former: 'chalons sur marne', present: 'chalons en champagne' }]);
});

it('follows a name that changes, and changes back', async () => {
  await client.query(
    `update territories.territory_version set name = 'Ambérieu' where kind = 'COMMUNE' and code = '01004' and valid_from = '2021-01-01'`,
  );
  expect((await designationsOf('01004')).slice(1)).toEqual([
    { name: 'Ambérieu-en-Bugey', from: '1955-03-31', figures: 4 },
    { name: 'Ambérieu', from: '2021-01-01', figures: 1 },
    { name: 'Ambérieu-en-Bugey', from: '2022-01-01', figures: 3 },
  ]);
  expect(await differences()).toEqual([]);
  await client.query(`delete from territories.territory_version where kind = 'COMMUNE' and code = '01004'`);
  expect(await designationsOf('01004')).toEqual([]);
  expect(await differences()).toEqual([]);
});

it('is filled where the versions are there before it', async () => {
  const made = (name: string): string =>
    readFileSync(join(projectRoot, 'libs/territories/src/migrations', name), 'utf8');
  await client.query('begin');
  await client.query(`drop view territories.kept_differences; drop view territories.designation_of_records;
    drop view territories.designation_period;
    drop function territories.former_name; drop function territories.keep_designations() cascade; drop table territories.designation`);
  for (const name of ['0055-designations.sql', '0062-designation-orders.sql', '0072-former-names.sql'])
    await client.query(made(name));
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from territories.designation');
  expect(rows[0]!.n).toBeGreaterThan(45_000);
  expect(await differences()).toEqual([]);
  await client.query('rollback');
});
