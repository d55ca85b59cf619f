import { notify, takeBackNews } from '#lib/notifications';
import { type Tx } from '#lib/writes';
import { type NoticeReason } from '../notice/notice.enums.js';
import { toModerate } from './moderation.kinds.js';
import { type About, type Subject } from './moderation.subject.js';

/** From what came up to what it is about: how urgent it is, 3 the most, and the days there are. */
const PRIORITIES: Readonly<Record<NoticeReason, number>> = {
  ...{ CHILD_ABUSE: 3, ILLEGAL_CONTENT: 2, HATE: 2, HARASSMENT: 2, PERSONAL_DATA: 2 },
  ...{ SPAM: 1, OFF_TOPIC: 1, OTHER: 1 },
};
const DAYS: Readonly<Record<number, number>> = { 3: 1, 2: 3, 1: 7 };
/** Told of by so many people it is a step more urgent. */
const MANY = 3;

type Told = Pick<Subject, 'contributionId' | 'commentId' | 'title' | 'body' | 'isDemonstration'>;
export type CameUp =
  | { origin: 'BEFORE' | 'OWN_INITIATIVE' }
  | { origin: 'NOTICE'; reason: NoticeReason; by: string | null };

interface Open {
  id: string;
  reason: NoticeReason | null;
  priority: number;
  noticeCount: number;
}

/** The one case that is open for a contribution or a comment, which is locked: what comes up joins it, or opens it. */
export async function caseFor(tx: Tx, about: Told, organizationId: string, came: CameUp): Promise<string> {
  const reason = came.origin === 'NOTICE' ? came.reason : null;
  const open = await tx.one<Open>(
    `select id, reason, priority, notice_count as "noticeCount" from participation.moderation_case
     where (contribution_id = $1 or comment_id = $2) and state in ('OPEN', 'APPEALED') order by state = 'OPEN' desc limit 1 for update`,
    [about.contributionId, about.commentId],
  );
  const count = (open?.noticeCount ?? 0) + (reason ? 1 : 0);
  if (open && !reason) return open.id;
  const isMany = came.origin === 'NOTICE' && (await tellersOf(tx, open?.id, came.by)) >= MANY;
  const own = reason ? Math.min(3, PRIORITIES[reason] + (isMany ? 1 : 0)) : 1;
  const days = DAYS[Math.max(own, open?.priority ?? 1)]!;
  if (open) {
    const gravest = open.reason && PRIORITIES[open.reason] >= PRIORITIES[reason!] ? open.reason : reason;
    await tx.query(
      `update participation.moderation_case set notice_count = $2, reason = $3, priority = greatest(priority, $4),
         due_at = least(due_at, now() + make_interval(days => $5)), version = version + 1 where id = $1`,
      [open.id, count, gravest, own, days],
    );
    await arrived(tx, open.id, reason);
    return open.id;
  }
  const id = tx.newId('modcase');
  await tx.query(
    `insert into participation.moderation_case (id, contribution_id, organization_id, origin, reason, priority, notice_count, due_at, title, body, demonstration, comment_id)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), $9, $10, $11, $12)`,
    [
      id,
      about.contributionId,
      organizationId,
      came.origin,
      reason,
      own,
      count,
      days,
      about.title,
      about.body,
      about.isDemonstration,
      about.commentId,
    ],
  );
  await arrived(tx, id, reason);
  if (came.origin !== 'OWN_INITIATIVE') await tellThoseWhoDecide(tx, id, organizationId);
  return id;
}

/** How many people told of a case, with whoever does now: each account once, and all who have none as one, whatever addresses they give. */
async function tellersOf(tx: Tx, caseId: string | undefined, by: string | null): Promise<number> {
  const found = await tx.one<{ n: number }>(
    `select count(distinct coalesce(t.person_id, ''))::int as n from (select r.person_id from participation.notice n
       left join participation.notice_reporter r on r.notice_id = n.id where n.case_id = $1 union all select $2) t`,
    [caseId ?? null, by],
  );
  return found!.n;
}

/** Told live to those who decide. */
export const arrived = (tx: Tx, id: string, reason: string | null): Promise<unknown> =>
  tx.query('insert into participation.moderation_arrival (case_id, reason) values ($1, $2)', [id, reason]);

export async function tellThoseWhoDecide(tx: Tx, id: string, organizationId: string, key = 'opened'): Promise<void> {
  const told = await tx.query<{ personId: string }>(
    'select m.person_id as "personId" from network.managers_of($1) m order by 1',
    [organizationId],
  );
  // Whoever told of it is not named, to them neither.
  const to = told.map(({ personId }) => personId);
  await notify(tx, { kind: toModerate, subject: id, key: newsOf(id, key), by: null, to });
}

export const newsOf = (id: string, key = 'opened'): string => `modcase:${id}:${key}`;

/** Whoever wrote it has taken it back: there is nothing left to decide. */
export async function dropCases(tx: Tx, { contributionId = null, commentId = null }: About): Promise<void> {
  const dropped = await tx.query<{ id: string }>(
    `update participation.moderation_case set state = 'DROPPED', closed_at = now(), leased_by = null, leased_until = null, version = version + 1
     where (contribution_id = $1 or comment_id = $2) and state in ('OPEN', 'APPEALED') returning id`,
    [contributionId, commentId],
  );
  await takeBackNews(
    tx,
    dropped.flatMap(({ id }) => [newsOf(id), newsOf(id, 'appealed')]),
  );
}
