import { type ClientBase } from 'pg';
import { type IndexDefinition, quoted, type SequenceState, type TableColumns, type TableName } from './format.js';

/** Not the system's, not an extension's. */
const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** graphile-worker writes there itself what it made. */
const QUEUE_VERSIONS = `n.nspname = 'graphile_worker' and c.relname = 'migrations'`;

/** Every table whose rows are kept: what is unlogged is made to be lost. */
export async function tablesOf(client: ClientBase): Promise<TableColumns[]> {
  const { rows } = await client.query<TableColumns & { bytes: string }>(
    `select n.nspname as schema, c.relname as name, pg_table_size(c.oid) as bytes,
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and ${OURS} and not (${QUEUE_VERSIONS}) order by 1, 2`,
  );
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) })).filter((table) => table.columns.length > 0);
}

export async function sequencesOf(client: ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<TableName>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and c.relpersistence = 'p' and ${OURS} order by 1, 2`,
  );
  const states: SequenceState[] = [];
  for (const sequence of rows) {
    const state = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value::text as value, is_called as "isCalled" from ${quoted(sequence)}`,
    );
    states.push({ ...sequence, ...state.rows[0]! });
  }
  return states;
}

/** Statements that make the indexes beside those of constraints: some are made by imports, not by migrations. */
export async function indexesOf(client: ClientBase): Promise<IndexDefinition[]> {
  const { rows } = await client.query<IndexDefinition>(
    `select n.nspname as schema, c.relname as name, n.nspname || '.' || t.relname as table, pg_get_indexdef(c.oid) as definition
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class t on t.oid = i.indrelid
     where c.relkind = 'i' and i.indisvalid and ${OURS} and n.nspname <> 'graphile_worker'
       and not exists (select from pg_constraint where conindid = c.oid and contype <> 'f') order by c.oid`,
  );
  return rows;
}

/** Full names of the migrations that ran, in that order; none where the product never was. */
export async function appliedMigrations(client: ClientBase): Promise<string[]> {
  if (!(await exists(client, 'public.schema_migration'))) return [];
  const { rows } = await client.query<{ name: string }>('select name from public.schema_migration order by id');
  return rows.map(({ name }) => name);
}

export async function queueVersion(client: ClientBase): Promise<number> {
  if (!(await exists(client, 'graphile_worker.migrations'))) return 0;
  const { rows } = await client.query<{ id: number }>(
    'select coalesce(max(id), 0) as id from graphile_worker.migrations',
  );
  return rows[0]!.id;
}

/** What a database holds that is to be empty. The tables of the queue alone, without a job, are no data. */
export async function contentOf(client: ClientBase): Promise<TableName[]> {
  const { rows } = await client.query<TableName>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${OURS} order by n.nspname = 'graphile_worker', 1, 2`,
  );
  const own = rows.filter(({ schema }) => schema !== 'graphile_worker');
  if (own.length > 0 || rows.length === 0) return own;
  const jobs = await client.query('select from graphile_worker._private_jobs limit 1');
  return jobs.rowCount === 0 ? [] : rows;
}

async function exists(client: ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>('select to_regclass($1) is not null as is', [table]);
  return rows[0]!.is;
}
