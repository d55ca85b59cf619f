import { type Client } from 'pg';

/** What a database held when it was made, of that which modules keep something beside. */
export interface Mark {
  /** Whatever is written later is of a later transaction. */
  readonly transaction: string;
  readonly counts: ReadonlyMap<string, number>;
}

interface Table {
  schema: string;
  name: string;
  count: number;
  isWritten: boolean;
}

export async function markOf(client: Client): Promise<Mark> {
  const { rows } = await client.query<{ transaction: string }>('select pg_current_xact_id()::xid::text as transaction');
  const { transaction } = rows[0]!;
  const tables = await tablesOf(client, transaction);
  return { transaction, counts: new Map(tables.map(({ name, count }) => [name, count])) };
}

/** The schemas in which no row was added, changed or removed since: told by the rows themselves. */
export async function untouchedSince({ transaction, counts }: Mark, client: Client): Promise<Set<string>> {
  const bySchema = Map.groupBy(await tablesOf(client, transaction), ({ schema }) => schema);
  const untouched = [...bySchema].filter(([, tables]) =>
    tables.every(({ name, count, isWritten }) => !isWritten && count === counts.get(name)),
  );
  return new Set(untouched.map(([schema]) => schema));
}

async function tablesOf(client: Client, transaction: string): Promise<Table[]> {
  const { rows: tables } = await client.query<{ schema: string; name: string }>(
    `select quote_ident(schemaname) as schema, format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in (select schemaname from pg_views where viewname = 'kept_differences')`,
  );
  const each = tables.map(
    ({ schema, name }) => `select '${schema}' as schema, '${name}' as name, count(*)::int as count,
      coalesce(bool_or(age(xmin) < age('${transaction}'::xid)), false) as "isWritten" from ${name}`,
  );
  return (await client.query<Table>(each.join(' union all '))).rows;
}
