import { NotFoundError, type Tx } from '#lib/writes';

/** Throws when a source is named that is not known. */
export async function knownSources(tx: Tx, keys: readonly string[]): Promise<void> {
  const unknown = await tx.one(
    'select 1 as unknown from unnest($1::text[]) k(key) where not exists (select 1 from network.source s where s.key = k.key) limit 1',
    [keys],
  );
  if (unknown) throw new NotFoundError('sources');
}
