/** One event of a calendar. */
export interface CalendarEvent {
  /** Its own for ever. */
  id: string;
  /** Grows with each change. */
  version: number;
  startsAt: Date;
  /** Left out where nobody knows. */
  endsAt?: Date;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  title: string;
  place?: string | null;
  text?: string | null;
  /** Its page, as a path of the portal. */
  page: string;
  documents?: readonly { url: string }[];
}

/** A file of events; `portal` is the address of their pages, `now` when the file is made. */
export function calendarOf(
  events: readonly CalendarEvent[],
  { portal, now, name }: { portal: string; now: Date; name?: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//S-PASS Territoires//FR',
    'METHOD:PUBLISH',
    ...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []),
    ...events.flatMap((event) => eventLines(event, portal, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, portal: string, now: Date): string[] {
  const { id, version, startsAt, endsAt, status, title, place, text, page, documents = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(portal).hostname}`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${instant(now)}`,
    `DTSTART:${instant(startsAt)}`,
    ...(endsAt ? [`DTEND:${instant(endsAt)}`] : []),
    `SUMMARY:${escaped(title)}`,
    `STATUS:${status}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...documents.map(({ url }) => `ATTACH:${url}`),
    `URL:${portal}${page}`,
    'END:VEVENT',
  ];
}

const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

const escaped = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const LONGEST = 75;

/** No line has more than 75 bytes: it goes on after a blank, and no character is cut. */
function folded(line: string): string {
  let [written, length] = ['', 0];
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > LONGEST) [written, length] = [`${written}\r\n `, 1];
    written += character;
    length += bytes;
  }
  return written;
}
