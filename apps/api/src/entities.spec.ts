import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { createDataSource } from '#lib/database';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { TABLES } from './parts.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.config, TABLES).initialize();
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

/**
 * Compares what is declared with columns of tables and views and with what functions answer; of these two PostgreSQL does not say
 * what may be null. A domain is as its type.
 */
const UNTRUE = `
  with held as (
    select n.nspname || '.' || c.relname as source, a.attname as name, coalesce(nullif(t.typbasetype, 0), t.oid) as type,
      case when c.relkind in ('r', 'p') then not a.attnotnull end as nullable
    from pg_attribute a join pg_type t on t.oid = a.atttypid
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and not a.attisdropped
    union all
    select n.nspname || '.' || p.proname, answered.name, answered.type, null
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
      unnest(p.proargnames, p.proallargtypes, p.proargmodes) answered(name, type, mode)
    where answered.mode = 't'
  )
  select concat_ws(' ', d.source || '.' || d.name, 'is declared', d.type, case when d.nullable then 'or null' end, 'and is',
    coalesce(format_type(h.type, null), 'not there'), case when h.nullable then 'or null' end) as fault
  from json_to_recordset($1) d(source text, name text, type text, nullable boolean)
    left join held h using (source, name)
  where h.type is distinct from to_regtype(d.type) or d.nullable <> h.nullable
  order by fault`;

const declared = (): object[] =>
  dataSource.entityMetadatas.flatMap(({ schema, tableName, columns }) =>
    columns.map((column) => ({
      source: `${schema}.${tableName}`,
      name: column.databaseName,
      type: `${String(column.type)}${column.isArray ? '[]' : ''}`,
      nullable: mayBeNull(column),
    })),
  );

/** In the table: the open end of a period is null to us alone. */
const mayBeNull = (column: ColumnMetadata): boolean =>
  column.isNullable && dataSource.driver.preparePersistentValue(null, column) === null;

/** What entities say of the tables that is not so once these have changed, which they do not. */
async function untrue(change = ''): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(change);
    const faults: { fault: string }[] = await runner.query(UNTRUE, [JSON.stringify(declared())]);
    return faults.map(({ fault }) => fault);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

it('is true what entities say of the columns', async () => {
  expect(declared().length).toBeGreaterThan(200);
  expect(await untrue()).toEqual([]);
});

it.each([
  ['is not there', 'table identity.token rename hint to tip', 'token.hint is declared text and is not there'],
  [
    'is not in a view',
    'view identity.audit_entry rename nr to n',
    'audit_entry.nr is declared bigint and is not there',
  ],
  [
    'has another type',
    'table identity.token alter hint type bytea using null',
    'token.hint is declared text and is bytea',
  ],
  ['may be null', 'table identity.token alter hint drop not null', 'token.hint is declared text and is text or null'],
  [
    'may not',
    'table identity.token alter organization_id set not null',
    'token.organization_id is declared text or null and is text',
  ],
])('is told of a column that %s', async (_, change, fault) => {
  expect(await untrue(`alter ${change}`)).toEqual([`identity.${fault}`]);
});
