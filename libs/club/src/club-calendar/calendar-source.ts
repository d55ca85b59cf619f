import { type CalendarSource } from '#lib/calendar';

interface Row {
  id: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
  title: string;
  place: string | null;
  agenda: string | null;
  url: string | null;
  cancelled: boolean;
  workstreamId: string;
}

/** Meetings of the workstreams on which somebody works today, those of the last year and all to come: as the file of one of them has it. */
export const calendar: CalendarSource = async (pool, personId) => {
  const { rows } = await pool.query<Row>(
    `select m.id, m.version, m.starts_at as "startsAt", m.ends_at as "endsAt", m.title, m.place, m.agenda, m.url,
       m.cancelled_at is not null as cancelled, m.workstream_id as "workstreamId"
     from club.workstream_participant w join club.meeting m on m.workstream_id = w.workstream_id
     where w.person_id = $1 and w.period @> (now() at time zone 'Europe/Paris')::date and m.ends_at > now() - interval '1 year'
     order by m.starts_at, m.id limit 2000`,
    [personId],
  );
  return rows.map(({ cancelled, workstreamId, place, agenda, url, ...row }) => ({
    ...row,
    place: place ?? url,
    text: [agenda, url].filter(Boolean).join('\n'),
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    page: `/chantiers/${workstreamId}/reunions/${row.id}`,
  }));
};
