import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';
import { type Facts, type NotificationKind } from '../kind/notification-kind.js';

/** Something that happened, and who is told. */
export interface News {
  kind: NotificationKind;
  /** What it happened to. */
  subject: string;
  /** Names this very event: told once under it, however often it is said. `item:entry_…:published:3`. */
  key: string;
  facts?: Facts;
  /** Account of who did it, who is not told; whoever acts unless another is named. */
  by?: string | null;
  /** People who are told, whether they follow it or not. */
  to?: readonly string[];
  /** What the subject belongs to: whoever follows that is told, too. */
  within?: readonly string[];
  /** People who are not told, as they know or are told otherwise. */
  except?: readonly string[];
}

/**
 * Tells people of what happened, with the transaction in which it does: those who are named, and of a kind that is not personal whoever follows
 * its subject. Said again, it is told to those alone who are named and were not told before.
 */
export async function notify(tx: Tx, news: News): Promise<void> {
  const { kind, subject, key, facts = {}, by = tx.actor.id } = news;
  const made = await tx.one<{ id: string }>(
    `insert into notifications.event (id, key, kind, subject_id, by_account_id, facts) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do nothing returning id`,
    [typeId('event'), key, kind.name, subject, by, JSON.stringify(facts)],
  );
  const event = made ?? (await tx.one<{ id: string }>('select id from notifications.event where key = $1', [key]));
  const accounts = await readers(tx, event!.id, news, made !== undefined);
  if (accounts.length === 0) return;
  // In the order of accounts, so that two at once wait for each other and neither for both.
  await tx.query(
    `with told as (
       insert into notifications.notification (id, account_id, subject_id, at)
       select n.id, n.account_id, $3, clock_timestamp() from unnest($1::text[], $2::text[]) n(id, account_id) order by n.account_id
       on conflict (account_id, subject_id) do update set unread = true, at = greatest(notification.at, excluded.at)
       returning id, account_id, at)
     insert into notifications.line (notification_id, event_id, at, waits_for)
     select t.id, $4, t.at, case when $6 <> 'OFF' then nullif(notifications.frequency(t.account_id, $5, $6, $7), 'OFF') end
     from told t on conflict do nothing`,
    [
      ...[accounts.map(() => typeId('notification')), accounts, subject, event!.id],
      ...[kind.name, kind.hasOwnLetter ? 'OFF' : kind.frequency, followedOf(news)],
    ],
  );
}

/** What those follow who are told as followers. */
const followedOf = ({ kind, subject, within = [] }: News): string[] => (kind.isPersonal ? [] : [subject, ...within]);

async function readers(tx: Tx, event: string, news: News, isNew: boolean): Promise<string[]> {
  const { by = tx.actor.id, to = [], except = [] } = news;
  const followed = isNew ? followedOf(news) : [];
  const found = await tx.query<{ id: string }>(
    `select a.id from identity.account a
     where a.id in (select n.id from identity.account n where n.person_id = any($1)
         union select f.account_id from notifications.follow f where f.subject_id = any($2))
       and a.erased_at is null and a.id is distinct from $3 and a.person_id <> all($4)
       and not exists (select from notifications.line l join notifications.notification n on n.id = l.notification_id
         where l.event_id = $5 and n.account_id = a.id)
     order by a.id`,
    [to, followed, by, except, event],
  );
  return found.map(({ id }) => id);
}

/** What was told under these keys is told no more: what it was about has been taken back. An object of which nothing else was told goes. */
export async function takeBackNews(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.query(
    `with gone as (delete from notifications.event where key = any($1) returning id),
       told as (select l.notification_id as id from notifications.line l join gone on gone.id = l.event_id)
     delete from notifications.notification n using told where n.id = told.id
       and not exists (select from notifications.line l where l.notification_id = n.id and l.event_id not in (select id from gone))`,
    [keys],
  );
}
