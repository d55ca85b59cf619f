/** A meeting as a calendar shows it. */
export interface CalendarMeeting {
  id: string;
  version: number;
  /** When it begins. */
  scheduledAt: Date;
  status: 'PLANNED' | 'CONVOKED' | 'HELD' | 'CANCELLED';
  body: string;
  place: string | null;
  isOnline: boolean;
  agenda: string[];
  documents: { title: string; url: string }[];
}

const STATUS = { PLANNED: 'TENTATIVE', CONVOKED: 'CONFIRMED', HELD: 'CONFIRMED', CANCELLED: 'CANCELLED' } as const;

/**
 * One event of iCalendar (RFC 5545). Its time is an instant in UTC, which each calendar shows in the zone of its reader; nobody
 * knows when a meeting ends, so that it says none.
 */
export function calendarOf(meeting: CalendarMeeting, { portal, now }: { portal: string; now: Date }): string {
  const page = `${portal}/gouvernance/reunions/${meeting.id}`;
  const place = [meeting.place, meeting.isOnline ? 'En ligne' : null].filter((part) => part !== null).join(' · ');
  const agenda = meeting.agenda.map((title, i) => `${i + 1}. ${title}`);
  const documents = meeting.documents.map(({ title, url }) => `${title} : ${url}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//S-PASS Territoires//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${meeting.id}@${new URL(portal).hostname}`,
    `SEQUENCE:${meeting.version}`,
    `DTSTAMP:${instant(now)}`,
    `DTSTART:${instant(meeting.scheduledAt)}`,
    `SUMMARY:${text(meeting.body)}`,
    `STATUS:${STATUS[meeting.status]}`,
    ...(place ? [`LOCATION:${text(place)}`] : []),
    ...(agenda.length + documents.length ? [`DESCRIPTION:${text([...agenda, ...documents].join('\n'))}`] : []),
    ...meeting.documents.map(({ url }) => `ATTACH:${url}`),
    `URL:${page}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

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
