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
  lines: PrintedLine[];
}

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

  /** The sheets of a session with all its half-days; null when there is none, or the actor does not hold it. */
  async find(sessionId: string, actor: Actor): Promise<PrintedSheets | null> {
    const { rows } = await this.pool.query<{ sheets: PrintedSheets }>(SHEETS, [
      sessionId,
      coordinates(actor),
      scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION),
      actor.personId,
    ]);
    return rows[0]?.sheets ?? null;
  }
}

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
        'lines', (select coalesce(json_agg(json_build_object('name', p.name, 'organization', e_o.name, 'presence', a.presence,
            'method', a.method, 'evidence', a.evidence, 'at', coalesce(a.device_at, a.signed_at), 'drawing', a.drawing,
            'typedName', a.typed_name, 'isCorrection', coalesce(a.is_correction, false), 'reason', a.reason)
            order by p.family_name, p.given_name, e.id), '[]')
          from training.enrolment e join network.person p on p.id = e.person_id
            left join network.organization e_o on e_o.id = e.organization_id
            left join lateral (select z.* from training.attendance_signature z where z.enrolment_id = e.id and z.half_day_id = h.id
              order by z.number desc limit 1) a on true
          where e.training_session_id = s.id and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT'))
        ) order by h.starts_at), '[]') from training.half_day h where h.training_session_id = s.id)) as sheets
  from training.training_session s join network.organization o on o.id = s.organization_id
    cross join lateral training.text_of(s.course_version_id, 'fr') x
  where s.id = $1 and ($2 or s.organization_id = any($3) or training.is_trained_by(s.id, $4))`;
