import { NotFoundError, type Tx } from '#lib/writes';

const UNKNOWN = { source_known: () => new NotFoundError('sources') };

/** Fails the transaction when a source is named that is not known: nobody waits to be told that all are. */
export const knownSources = (tx: Tx, keys: readonly string[]): Promise<void> =>
  tx.later(
    `select network.unknown_source(k.key) from unnest($1::text[]) k(key)
     where not exists (select from network.source s where s.key = k.key)`,
    [keys],
    UNKNOWN,
  );
