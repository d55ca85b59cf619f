import { type CalendarEvent } from '#lib/calendar';

/** Half a day of a session, as a calendar has it. */
export interface CalendarHalfDay {
  id: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
  status: string;
  title: string;
  place: string | null;
  zone: string;
  session: string;
}

/** Columns of it: of the session `s`, its half-day `h` and the text `x` of its course. */
export const HALF_DAY = `h.id, s.version, h.starts_at as "startsAt", h.ends_at as "endsAt", s.status, x.title, s.zone, s.id as session,
  nullif(concat_ws(' · ', s.place, s.address, h.room, case s.mode when 'ON_SITE' then null else 'En ligne' end), '') as place`;

const STATUS: Readonly<Record<string, CalendarEvent['status']>> = { DRAFT: 'TENTATIVE', CANCELLED: 'CANCELLED' };

/** What is told of it, beside what `more` says. */
export function eventOf(
  { id, version, startsAt, endsAt, status, title, place, zone, session }: CalendarHalfDay,
  more: readonly string[] = [],
): CalendarEvent {
  const hour = (at: Date): string =>
    new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  return {
    ...{ id, version, startsAt, endsAt, title, place },
    status: STATUS[status] ?? 'CONFIRMED',
    text: [...more, `De ${hour(startsAt)} à ${hour(endsAt)}, heure du lieu (${zone}).`].join('\n'),
    page: `/formations/sessions/${session}`,
  };
}
