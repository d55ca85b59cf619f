import { Prices, typeId } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import { type WrittenApp } from '#lib/testing';
import { resolve } from '../definition/resolve.js';

/** A report that nobody ships, published in the database of a spec; a further version of one that is there. */
export async function publishReport(
  { app, pool }: WrittenApp,
  declaration: ReportDeclaration,
  number = 1,
): Promise<void> {
  const { schema } = app.driver;
  const resolved = resolve(declaration, schema, new Prices(schema));
  const version = typeId('qversion');
  const { rows } = await pool.query<{ id: string }>(
    'insert into reporting.saved_query (id, name, audience) values ($1, $2, $3) on conflict (name) do update set audience = excluded.audience returning id',
    [typeId('query'), declaration.name, declaration.audience],
  );
  const query = rows[0]!.id;
  await pool.query(
    `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at)
     values ($1, $2, $5, 'PUBLISHED', $3, $4, now())`,
    [version, query, JSON.stringify(declaration), JSON.stringify(resolved), number],
  );
  await pool.query('update reporting.saved_query set current_id = $2 where id = $1', [query, version]);
}
