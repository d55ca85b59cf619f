import { Person } from '#lib/network';
import { type Reader, sql } from '#lib/reads';
import { declared } from '../kind/declared.js';
import { type Facts, type Happened } from '../kind/notification-kind.js';
import { MOST_LINES, type NotificationLine } from './notification.type.js';

interface Read {
  event: string;
  of: string;
  kind: string;
  facts: Facts;
  at: Date;
  by: string | null;
  locale: 'fr' | 'en';
}

/** A line, and the event that it tells of. */
export interface ReadLine extends NotificationLine {
  event: string;
}

/** The latest lines of notifications, by the rights of their reader: what is not theirs to know any more is left out. */
export async function linesOf(ids: readonly string[], reader: Reader): Promise<Map<string, ReadLine[]>> {
  const read = (await reader.read(
    sql`select named.id as of, e.id as event, e.kind, e.facts, e.at, e.by, ${reader.env.locale} as locale
      from unnest(${ids}::text[]) named(id) cross join lateral (
        select e.kind, e.facts, l.at, e.id, (select doer.name from identity.account a join network.person doer on doer.id = a.person_id
            where a.id = e.by_account_id and a.erased_at is null and ${reader.sees(sql`doer.id`, [Person])}) as by
        from notifications.line l join notifications.event e on e.id = l.event_id join notifications.notification told on told.id = l.notification_id
        where l.notification_id = named.id and ${declared.known(sql`e.kind`, sql`told.subject_id`, reader)}
        order by l.at desc, e.id desc limit ${MOST_LINES}::int) e order by named.id, e.at desc, e.id desc`,
  )) as unknown as Read[];
  const names = await namesIn(read, reader);
  const lines = new Map<string, ReadLine[]>();
  for (const { of, event, kind, facts, at, by, locale } of read) {
    const happened: Happened = { facts, by, name: (fact) => names.get(String(facts[fact])) ?? null };
    const line = { event, kind, at, text: declared.kind(kind)!.line[locale](happened) };
    lines.set(of, [...(lines.get(of) ?? []), line]);
  }
  return lines;
}

/** What the objects are called that facts name, where the reader sees them. */
async function namesIn(read: readonly Read[], reader: Reader): Promise<Map<string, string>> {
  const named = read.flatMap(({ kind, facts }) => (declared.kind(kind)?.names ?? []).map((fact) => facts[fact]));
  const ids = [...new Set(named.filter((id) => typeof id === 'string'))];
  if (ids.length === 0) return new Map();
  const found = (await reader.read(
    sql`select named.id, ${declared.title(sql`named.id`, reader.env)} as title from unnest(${ids}::text[]) named(id)
      where ${reader.sees(sql`named.id`, declared.types())}`,
  )) as { id: string; title: string }[];
  return new Map(found.map(({ id, title }) => [id, title]));
}
