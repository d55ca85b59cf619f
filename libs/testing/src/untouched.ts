import { type Client } from 'pg';

/**
 * The schemas, of those whose modules keep something beside their records, in which no row was added, changed or removed since the
 * database was copied: a copy begins with its statistics at nothing, and a connection adds its own as it ends.
 */
export async function untouched(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ schema: string }>(
    `select quote_ident(schemaname) as schema from pg_stat_user_tables
     where schemaname in (select schemaname from pg_views where viewname = 'kept_differences')
     group by schemaname having sum(n_tup_ins + n_tup_upd + n_tup_del) = 0`,
  );
  return new Set(rows.map(({ schema }) => schema));
}
