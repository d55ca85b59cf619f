import { NotFoundError, type Tx } from '#lib/writes';
import { declared } from '../kind/declared.js';
import { type NotificationFrequency } from '../kind/notification-frequency.enum.js';
import { EVERYTHING } from './preference.reads.js';

type Chosen = NotificationFrequency | null | undefined;

/** What somebody chooses; null for as usual. What is off ends the letters that wait, too. */
export interface Choices {
  frequency?: Chosen;
  kinds?: readonly { kind: string; frequency?: Chosen }[] | null;
  following?: readonly { subjectId: string; frequency?: Chosen }[] | null;
}

export async function choose(tx: Tx, account: string, { frequency, kinds, following }: Choices): Promise<void> {
  if (frequency !== undefined) await chooseKind(tx, account, EVERYTHING, frequency);
  for (const [i, choice] of (kinds ?? []).entries()) {
    if (!declared.withLetters.some(({ name }) => name === choice.kind))
      throw new NotFoundError(['kinds', String(i), 'kind']);
    await chooseKind(tx, account, choice.kind, choice.frequency);
  }
  for (const [i, choice] of (following ?? []).entries()) {
    const followed = await tx.one(
      'update notifications.follow set frequency = $3 where account_id = $1 and subject_id = $2 returning 1',
      [account, choice.subjectId, choice.frequency ?? null],
    );
    if (!followed) throw new NotFoundError(['following', String(i), 'subjectId']);
    if (choice.frequency === 'OFF') await silence(tx, account, 'n.subject_id = $2', choice.subjectId);
  }
}

async function chooseKind(tx: Tx, account: string, kind: string, frequency: Chosen): Promise<void> {
  if (!frequency)
    await tx.query('delete from notifications.preference where account_id = $1 and kind = $2', [account, kind]);
  else
    await tx.query(
      `insert into notifications.preference (account_id, kind, frequency) values ($1, $2, $3)
       on conflict (account_id, kind) do update set frequency = excluded.frequency`,
      [account, kind, frequency],
    );
  if (frequency === 'OFF') await silence(tx, account, `$2 in ('', e.kind)`, kind);
}

const silence = (tx: Tx, account: string, which: string, value: string): Promise<unknown> =>
  tx.query(
    `update notifications.line l set waits_for = null from notifications.notification n, notifications.event e
     where n.id = l.notification_id and e.id = l.event_id and n.account_id = $1 and l.waits_for is not null and ${which}`,
    [account, value],
  );
