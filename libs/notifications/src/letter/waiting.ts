import { type Reader, sql } from '#lib/reads';
import { declared } from '../kind/declared.js';
import { linesOf } from '../notification/notification.lines.js';

/** What a letter tells of one object. */
export interface Waiting {
  id: string;
  title: string;
  path: string | null;
  lines: string[];
  /** What a letter of it is ended by: the object where it is followed, else the kind of the latest line. */
  endedBy: string;
  lastEvent: string;
}

interface Claimed {
  notificationId: string;
  eventId: string;
}

interface Found {
  id: string;
  subject: string;
  isFollowed: boolean;
  title: string | null;
  path: string | null;
}

/** Of what was claimed, all that its reader sees and has not read, what happened last first. */
export async function waitingOf(claimed: readonly Claimed[], reader: Reader): Promise<Waiting[]> {
  const ids = [...new Set(claimed.map(({ notificationId }) => notificationId))];
  const of = sql`told.subject_id`;
  const found = (await reader.read(
    sql`select told.id, told.subject_id as subject, exists (select from notifications.follow f
          where f.account_id = told.account_id and f.subject_id = told.subject_id) as "isFollowed",
        ${declared.title(of, reader.env)} as title, ${declared.path(of, reader.env)} as path
      from notifications.notification told where told.id = any(${ids}::text[]) and told.unread and told.account_id = ${reader.env.actor.id}
        and ${reader.sees(of, declared.types())} order by told.at desc, told.id desc`,
  )) as unknown as Found[];
  const lines = await linesOf(
    found.map(({ id }) => id),
    reader,
  );
  const isClaimed = new Set(claimed.map(({ eventId }) => eventId));
  return found.flatMap(({ id, subject, isFollowed, title, path }) => {
    const own = (lines.get(id) ?? []).filter(({ event }) => isClaimed.has(event));
    if (own.length === 0) return [];
    const { kind, event } = own[0]!;
    const endedBy = isFollowed && !declared.kind(kind)!.isPersonal ? subject : kind;
    return [{ ...{ id, path, endedBy }, title: title ?? '', lines: own.map(({ text }) => text), lastEvent: event }];
  });
}
