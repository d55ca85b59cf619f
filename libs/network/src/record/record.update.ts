import { type Tx } from '#lib/writes';

/**
 * Writes what an update input names: left out means unchanged, null means cleared. `table` and the keys of `values` are
 * names written in the code. Answers what the columns held and what they hold now, or null when nothing changes.
 */
export async function updateRecord(
  tx: Tx,
  table: string,
  row: { id: string },
  values: Readonly<Record<string, unknown>>,
): Promise<{ before: object; after: object } | null> {
  const held = row as Readonly<Record<string, unknown>>;
  const changed = Object.entries(values).filter(
    ([column, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(held[column]),
  );
  if (changed.length === 0) return null;
  const set = changed.map(([column], i) => `${column} = $${i + 2}`).join(', ');
  await tx.query(`update network.${table} set ${set}, version = version + 1 where id = $1`, [
    row.id,
    ...changed.map(([, value]) => value),
  ]);
  return {
    before: Object.fromEntries(changed.map(([column]) => [column, held[column]])),
    after: Object.fromEntries(changed),
  };
}

/** A text as it is kept: without space around it, null when nothing is left; what was left out stays left out. */
export const textOrNull = (text: string | null | undefined): string | null | undefined =>
  text === undefined ? undefined : text?.trim() || null;

/** A list as it is kept: null empties it; what was left out stays left out. */
export const listOrNone = <T>(list: readonly T[] | null | undefined): readonly T[] | undefined =>
  list === null ? [] : list;
