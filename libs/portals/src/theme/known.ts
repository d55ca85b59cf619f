import { NotFoundError, type Tx } from '#lib/writes';

/** Themes or territories by their ids or keys: in order, each once. */
export async function known(
  tx: Tx,
  table: 'portals.theme' | 'territories.territory',
  asked: readonly string[],
  path: string,
): Promise<string[]> {
  const key = table === 'portals.theme' ? 'key' : 'id';
  const found = await tx.query<{ id: string; key: string }>(
    `select id, ${key} as key from ${table} where id = any($1) or ${key} = any($1) order by id`,
    [asked],
  );
  const unknown = asked.findIndex((one) => !found.some((row) => row.id === one || row.key === one));
  if (unknown >= 0) throw new NotFoundError([path, String(unknown)]);
  return found.map(({ id }) => id);
}
