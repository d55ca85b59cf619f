/** What runs a statement: a pool, a client, a DataSource's pool. */
interface Queries {
  query<T extends object>(text: string): Promise<{ rows: T[] }>;
}

export interface KeptDifference {
  /** The table, with its schema. */
  readonly list: string;
  readonly problem: 'MISSING' | 'WRONG';
  readonly id: string;
}

/**
 * Works out anew whatever modules keep beside their records, and answers what is not as it should be. A module that keeps
 * something says how to compare in a view of its schema called `kept_differences`, or `…_kept_differences` for a noun of it.
 */
export async function keptDifferences(
  database: Queries,
  isLeftOut: (schema: string) => boolean = () => false,
): Promise<KeptDifference[]> {
  const { rows } = await database.query<{ schema: string; view: string }>(
    `select quote_ident(schemaname) as schema, quote_ident(viewname) as view from pg_views
     where viewname ~ '^(.+_)?kept_differences$' order by 1, 2`,
  );
  const found: KeptDifference[] = [];
  for (const { schema, view } of rows) {
    if (isLeftOut(schema)) continue;
    found.push(...(await database.query<KeptDifference>(`select list, problem, id from ${schema}.${view}`)).rows);
  }
  return found;
}
