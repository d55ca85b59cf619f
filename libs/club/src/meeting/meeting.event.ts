import { type CalendarEvent } from '#lib/calendar';

/** A meeting that has its time, as a calendar has it. */
export interface CalendarMeeting {
  id: string;
  version: number;
  workstreamId: string;
  startsAt: Date;
  endsAt: Date;
  cancelledAt: Date | null;
  title: string;
  place: string | null;
  url: string | null;
  agenda: string | null;
}

export function eventOf(meeting: CalendarMeeting): CalendarEvent {
  const { id, version, workstreamId, startsAt, endsAt, cancelledAt, title, place, url, agenda } = meeting;
  return {
    ...{ id, version, startsAt, endsAt, title, place: place ?? url },
    text: [agenda, url].filter(Boolean).join('\n'),
    status: cancelledAt ? 'CANCELLED' : 'CONFIRMED',
    page: `/chantiers/${workstreamId}/reunions/${id}`,
  };
}
