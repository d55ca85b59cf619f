import { Prices, typeId } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import { type WrittenApp } from '#lib/testing';
import { resolve } from '../definition/resolve.js';

/** A report that nobody ships, published in the database of a spec. */
export async function publishReport({ app, pool }: WrittenApp, declaration: ReportDeclaration): Promise<void> {
  const { schema } = app.driver;
  const resolved = resolve(declaration, schema, new Prices(schema));
  const [query, version] = [typeId('query'), typeId('qversion')];
  await pool.query('insert into reporting.saved_query (id, name, audience) values ($1, $2, $3)', [
    query,
    declaration.name,
    declaration.audience,
  ]);
  await pool.query(
    `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at)
     values ($1, $2, 1, 'PUBLISHED', $3, $4, now())`,
    [version, query, JSON.stringify(declaration), JSON.stringify(resolved)],
  );
  await pool.query('update reporting.saved_query set current_id = $2 where id = $1', [query, version]);
}
