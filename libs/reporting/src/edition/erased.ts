import { type Instant } from '#lib/database';

/** What an erasure holds alone, and a publication together with others, until it is done: neither then misses what the other writes. */
const LOCK = `hashtext('reporting.editions')`;

interface Statements {
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** For an erasure, before it looks for editions: those that are about to be kept are there then. */
export const holdEditions = async (tx: { query(text: string): Promise<unknown> }): Promise<void> =>
  void (await tx.query(`select pg_advisory_xact_lock(${LOCK})`));

const ERASED = 'select p.id from network.person p where p.id = any($1::text[]) and p.erased_at is not null';

/** Those of the people who had been erased at an instant. */
export const erasedAt = async (instant: Instant, people: readonly string[]): Promise<string[]> =>
  (await instant.value({
    text: `select coalesce(json_agg(e.id), '[]') from (${ERASED}) e`,
    values: [people],
  })) as string[];

/** Whether one of the people is erased who was not at the instant when they were read. From here on no erasure begins until the transaction ends. */
export async function isErasedSince(
  tx: Statements,
  people: readonly string[],
  before: readonly string[],
): Promise<boolean> {
  await tx.query(`select pg_advisory_xact_lock_shared(${LOCK})`);
  // A statement of its own, which sees what was waited for.
  const erased = await tx.query<{ id: string }>(ERASED, [people]);
  return erased.length > before.length;
}
