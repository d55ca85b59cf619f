import { type CalendarSource } from '#lib/calendar';
import { type CalendarMeeting, eventOf } from '../meeting/meeting.event.js';
import { TODAY_TEXT } from '../today.js';

/** Meetings of the workstreams on which somebody works today, those of the last year and all to come: as the file of one of them has it. */
export const calendar: CalendarSource = async (pool, personId) => {
  const { rows } = await pool.query<CalendarMeeting>(
    `select m.id, m.version, m.workstream_id as "workstreamId", m.starts_at as "startsAt", m.ends_at as "endsAt",
       m.cancelled_at as "cancelledAt", m.title, m.place, m.url, m.agenda
     from club.workstream_participant w join club.meeting m on m.workstream_id = w.workstream_id
     where w.person_id = $1 and w.period @> ${TODAY_TEXT} and m.ends_at > now() - interval '1 year'
     order by m.starts_at, m.id limit 2000`,
    [personId],
  );
  return rows.map(eventOf);
};
