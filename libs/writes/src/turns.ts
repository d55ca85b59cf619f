import pLimit from 'p-limit';

/** Of one account at once. Those that change the same things wait for each other, and each that waits in the database holds a connection. */
const MOST = 4;

/** Only accounts that write now. */
const turns = new Map<string, { run: ReturnType<typeof pLimit>; asked: number }>();

/** Runs little of what one account does at once; the rest waits in order, and takes no connection meanwhile. */
export async function inTurn<T>(accountId: string | null, work: () => Promise<T>): Promise<T> {
  if (!accountId) return work();
  const own = turns.get(accountId) ?? { run: pLimit(MOST), asked: 0 };
  turns.set(accountId, own);
  own.asked += 1;
  try {
    return await own.run(work);
  } finally {
    own.asked -= 1;
    if (own.asked === 0) turns.delete(accountId);
  }
}
