import { type CalendarEvent } from '#lib/calendar';

/** A meeting as a calendar shows it. */
export interface CalendarMeeting {
  id: string;
  version: number;
  /** When it begins; nobody knows when it ends. */
  scheduledAt: Date;
  status: 'PLANNED' | 'CONVOKED' | 'HELD' | 'CANCELLED';
  body: string;
  place: string | null;
  isOnline: boolean;
  agenda: string[];
  documents: { title: string; url: string }[];
}

const STATUS = { PLANNED: 'TENTATIVE', CONVOKED: 'CONFIRMED', HELD: 'CONFIRMED', CANCELLED: 'CANCELLED' } as const;

/** One event, with its agenda and documents. */
export function eventOf({ id, version, scheduledAt, agenda, documents, ...meeting }: CalendarMeeting): CalendarEvent {
  const points = agenda.map((title, i) => `${i + 1}. ${title}`);
  const links = documents.map(({ title, url }) => `${title} : ${url}`);
  return {
    ...{ id, version, startsAt: scheduledAt, documents },
    status: STATUS[meeting.status],
    title: meeting.body,
    place: [meeting.place, meeting.isOnline ? 'En ligne' : null].filter((part) => part !== null).join(' · '),
    text: [...points, ...links].join('\n'),
    page: `/gouvernance/reunions/${id}`,
  };
}
