import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { type AttendanceEvidence, type AttendanceMethod, type AttendancePresence } from './attendance.enums.js';

export interface PrintedLine {
  name: string;
  organization: string | null;
  presence: AttendancePresence | null;
  method: AttendanceMethod | null;
  evidence: AttendanceEvidence | null;
  at: string | null;
  drawing: string | null;
  typedName: string | null;
  isCorrection: boolean;
  reason: string | null;
}

export interface PrintedHalfDay {
  on: string;
  half: 'MORNING' | 'AFTERNOON';
  from: string;
  to: string;
  room: string | null;
  trainers: string[];
  seal: {
    at: string;
    headcount: number;
    difference: string | null;
    number: number;
    hash: string;
    by: string | null;
  } | null;
  /** Of all lines, also where the others stand in another part. */
  people: number;
  present: number;
  lines: PrintedLine[];
}

/** What one document prints: half-days, and of each the lines after so many. */
export interface SheetsPart {
  number: number;
  of: number;
  /** First day of the session. */
  startsOn: string;
  halfDays: readonly string[];
  after: number;
}

/** Lines of one document, which takes about 100 MB and two seconds: of more there are several. */
const MOST_LINES = 2000;

export interface PrintedSheets {
  title: string;
  provider: string;
  place: string | null;
  zone: string;
  startsOn: string;
  endsOn: string;
  isDemonstration: boolean;
  halfDays: PrintedHalfDay[];
}

@Injectable()
export class PrintedAttendance {
  constructor(private readonly pool: Pool) {}

  /** The documents that its sheets fill, one at least; null when there is no such session, or the actor does not hold it. */
  async parts(sessionId: string, actor: Actor, most = MOST_LINES): Promise<SheetsPart[] | null> {
    const { rows } = await this.pool.query<Length>(LENGTH, [sessionId, ...held(actor)]);
    return rows[0] ? partsOf(rows[0], most) : null;
  }

  /** The sheets of a session in one of these; null when there is none, or the actor does not hold it any more. */
  async find(
    sessionId: string,
    actor: Actor,
    { halfDays, after }: SheetsPart,
    most = MOST_LINES,
  ): Promise<PrintedSheets | null> {
    const { rows } = await this.pool.query<{ sheets: PrintedSheets }>(SHEETS, [
      ...[sessionId, ...held(actor)],
      ...[halfDays, after, most],
    ]);
    return rows[0]?.sheets ?? null;
  }
}

const held = (actor: Actor): [boolean, string[], string | null] => [
  coordinates(actor),
  scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION),
  actor.personId,
];

interface Length {
  startsOn: string;
  people: number;
  halfDays: readonly string[];
}

/** As many half-days as fit; one that does not fit fills several. */
export function partsOf({ startsOn, people, halfDays }: Length, most: number): SheetsPart[] {
  const parts: Pick<SheetsPart, 'halfDays' | 'after'>[] = [];
  const each = Math.max(1, Math.floor(most / Math.max(1, people)));
  if (halfDays.length === 0) parts.push({ halfDays, after: 0 });
  for (let first = 0; first < halfDays.length; first += each)
    for (let after = 0; after < Math.max(1, people); after += most)
      parts.push({ halfDays: halfDays.slice(first, first + each), after });
  return parts.map((part, i) => ({ ...part, startsOn, number: i + 1, of: parts.length }));
}

const MAY = `($2 or s.organization_id = any($3) or training.is_trained_by(s.id, $4))`;
/** Who is on the sheets: whoever has a place in the session, as the enrolment `e`. */
const ON_SHEET = `e.training_session_id = s.id and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')`;

const LENGTH = `
  select s.starts_on::text as "startsOn", (select count(*)::int from training.enrolment e where ${ON_SHEET}) as people,
    array(select h.id from training.half_day h where h.training_session_id = s.id order by h.starts_at) as "halfDays"
  from training.training_session s where s.id = $1 and ${MAY}`;

const SHEETS = `
  select json_build_object('title', x.title, 'provider', o.name, 'zone', s.zone, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
    'place', nullif(concat_ws(', ', s.place, s.address, case s.mode when 'ON_SITE' then null else 'à distance' end), ''),
    'isDemonstration', s.demonstration, 'halfDays', (
      select coalesce(json_agg(json_build_object('on', h.held_on, 'half', h.half, 'room', h.room,
        'from', to_char(h.starts_at at time zone s.zone, 'HH24:MI'), 'to', to_char(h.ends_at at time zone s.zone, 'HH24:MI'),
        'trainers', array(select p.name from training.half_day_trainer t join network.person p on p.id = t.person_id
          where t.half_day_id = h.id order by p.family_name, p.given_name),
        'seal', (select json_build_object('at', l.sealed_at, 'headcount', l.headcount, 'difference', l.difference, 'number', l.number,
            'hash', l.hash, 'by', p.name)
          from training.attendance_seal l left join network.person p on p.id = l.sealed_by where l.half_day_id = h.id and l.kind = 'SEAL'),
        'people', (select count(*) from training.enrolment e where ${ON_SHEET}),
        'present', (select count(*) from training.attendance a join training.enrolment e on e.id = a.enrolment_id
          where a.half_day_id = h.id and a.presence = 'PRESENT' and ${ON_SHEET}),
        'lines', (select coalesce(json_agg(json_build_object('name', e.name, 'organization', e.organization, 'presence', a.presence,
            'method', a.method, 'evidence', a.evidence, 'at', coalesce(a.device_at, a.signed_at), 'drawing', a.drawing,
            'typedName', a.typed_name, 'isCorrection', coalesce(a.is_correction, false), 'reason', a.reason) order by e.place), '[]')
          from (select e.id, p.name, e_o.name as organization, row_number() over (order by p.family_name, p.given_name, e.id) as place
            from training.enrolment e join network.person p on p.id = e.person_id
              left join network.organization e_o on e_o.id = e.organization_id
            where ${ON_SHEET} order by place limit $7 offset $6) e
            left join lateral (select z.* from training.attendance_signature z where z.enrolment_id = e.id and z.half_day_id = h.id
              order by z.number desc limit 1) a on true)
        ) order by h.starts_at), '[]') from training.half_day h where h.training_session_id = s.id and h.id = any($5))) as sheets
  from training.training_session s join network.organization o on o.id = s.organization_id
    cross join lateral training.text_of(s.course_version_id, 'fr') x
  where s.id = $1 and ${MAY}`;
