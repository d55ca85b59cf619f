import { type PoolClient } from 'pg';

export type Row = Record<string, unknown>;

/** Writes rows of one table in one statement; all of them have the same columns. */
export async function insertRows(
  client: PoolClient,
  table: string,
  rows: readonly Row[],
  schema = 'network',
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).map((name) => `"${name}"`);
  await client.query(
    `insert into ${schema}.${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${schema}.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
