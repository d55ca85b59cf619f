import pg from 'pg';

/** How many times the work of the plan for its own values a statement may take by the plan for any values. */
export const DEAREST = 3;
/** No work counts as less: what is touched below this takes a fraction of a millisecond. */
export const LEAST_WORK = 300;

type Mode = 'force_generic_plan' | 'force_custom_plan';

interface Node {
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Rows Removed by Join Filter'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Node[];
}

/** What a prepared statement touches as it runs: pages, and rows that were read, kept or not. Never a time. */
export async function workOf(client: pg.Client, text: string, values: readonly unknown[], mode: Mode): Promise<number> {
  await client.query(`set plan_cache_mode = ${mode}`);
  await client.query(`prepare measured as ${text}`);
  try {
    const given = values.length ? `(${values.map(literal).join(', ')})` : '';
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
      `explain (analyze, buffers, timing off, format json) execute measured${given}`,
    );
    const plan = rows[0]!['QUERY PLAN'][0]!.Plan;
    return Math.max(LEAST_WORK, plan['Shared Hit Blocks'] + plan['Shared Read Blocks'] + rowsOf(plan));
  } finally {
    await client.query('deallocate measured');
  }
}

function rowsOf(node: Node): number {
  const read =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0);
  return (node.Plans ?? []).reduce((sum, inner) => sum + rowsOf(inner), read * (node['Actual Loops'] ?? 1));
}

const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

function literal(value: unknown): string {
  const text = prepareValue(value);
  return text === null || text === undefined ? 'null' : pg.escapeLiteral(String(text));
}
