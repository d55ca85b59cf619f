import { type QueryConfig } from 'pg';
import { poolOf } from '#lib/database';
import { UsageError } from '../usage-error.js';
import { withDatabase } from './open.js';
import { say } from '../say.js';

/**
 * `db:sql STATEMENT`: for whoever has no psql, above all beside the embedded server. Each row is a line of JSON. PostgreSQL itself
 * refuses a second statement, before it has done anything.
 */
export async function runStatement([statement, ...more]: string[]): Promise<void> {
  if (!statement || more.length > 0) throw new UsageError(`Give one statement, in quotes: db:sql 'select 1'`);
  await withDatabase(async (dataSource) => {
    const { rows, rowCount } = await poolOf(dataSource)
      .query<object>({ text: statement, queryMode: 'extended' } as QueryConfig)
      .catch((error: Error) => {
        // Whoever asked reads it, and nobody else: in PostgreSQL's own words.
        throw new UsageError(error.message);
      });
    for (const row of rows) say(JSON.stringify(row));
    say(rowCount === 1 ? '1 row' : `${rowCount ?? 0} rows`);
  });
}
