import { hash } from 'node:crypto';
import { type PoolClient } from 'pg';
import { Chance, demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'training';
const MINUTE = 60_000;

/** Somebody who took part, in one of the half-days. */
interface There {
  session: string;
  half_day: string;
  /** Its place in the session, and how many there are. */
  place: number;
  of: number;
  starts_at: Date;
  ends_at: Date;
  enrolment: string;
  status: 'ATTENDED' | 'PARTIAL' | 'EXCUSED' | 'ABSENT';
  person: string;
  name: string;
  trainer: string | null;
}

/**
 * The sheets of all sessions that were held: who signed and how, whom the trainer noted, the seals with the head count, and a few corrections.
 * The tables number, digest and chain them, as they do for real ones.
 */
export async function makeAttendance(client: PoolClient): Promise<void> {
  const { rows } = await client.query<There>(
    `select h.training_session_id as session, h.id as half_day, h.place::int, h.halves::int as "of", h.starts_at, h.ends_at, e.id as enrolment,
       e.status, e.person_id as person, p.given_name || ' ' || p.family_name as name,
       (select min(t.person_id) from training.half_day_trainer t where t.half_day_id = h.id) as trainer
     from (select d.*, row_number() over w as place, count(*) over (partition by d.training_session_id) as halves from training.half_day d
       window w as (partition by d.training_session_id order by d.starts_at)) h
     join training.training_session s on s.id = h.training_session_id and s.demonstration and s.status in ('HELD', 'CLOSED')
     join training.enrolment e on e.training_session_id = s.id and e.status in ('ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')
     join network.person p on p.id = e.person_id
     order by h.starts_at, h.id, md5(e.id || h.id)`,
  );
  const sheets = [...grouped(rows).values()].map(sheetOf);
  await insertRows(
    client,
    'attendance_signature',
    sheets.flatMap(({ entries }) => entries),
    SCHEMA,
  );
  await insertRows(
    client,
    'attendance_seal',
    sheets.map(({ seal }) => seal),
    SCHEMA,
  );
  const corrected = sheets.flatMap(({ correction }) => correction ?? []);
  await insertRows(
    client,
    'attendance_signature',
    corrected.map(({ entry }) => entry),
    SCHEMA,
  );
  await insertRows(
    client,
    'attendance_seal',
    corrected.map(({ link }) => link),
    SCHEMA,
  );
}

function grouped(rows: readonly There[]): Map<string, There[]> {
  const all = new Map<string, There[]>();
  for (const row of rows) all.set(row.half_day, [...(all.get(row.half_day) ?? []), row]);
  return all;
}

/** One half-day. Of a few, the trainer notes as absent somebody who comes later, and corrects it after the seal. */
function sheetOf(there: readonly There[]) {
  const [{ half_day: halfDay, session, trainer, ends_at: ends }] = there as [There];
  const chance = new Chance(`sheet ${halfDay}`);
  const late = chance.happens(0.08) ? there.find(({ status }) => status === 'ATTENDED') : undefined;
  const entries = there.map((one, i) => (one === late ? noted(one, i, 'ABSENT') : entryOf(one, i, chance)));
  const link = (kind: string, minutes: number, headcount: number | null) => ({
    id: demonstrationId('attseal', halfDay, kind),
    ...{ training_session_id: session, half_day_id: halfDay, kind, headcount, sealed_by: trainer },
    ...{ sealed_at: new Date(ends.getTime() + minutes * MINUTE), demonstration: true },
  });
  const present = entries.filter(({ presence }) => presence === 'PRESENT').length;
  const correction = late && {
    entry: {
      ...noted(late, there.length, 'PRESENT'),
      ...{ is_correction: true, reason: LATE, signed_at: new Date(ends.getTime() + 25 * MINUTE) },
    },
    link: link('CORRECTION', 25, null),
  };
  return { entries, seal: link('SEAL', 6, present), correction };
}

/** Whoever attended half of a session was there in the first half of its half-days. */
const wasThere = ({ status, place, of }: There): boolean =>
  status === 'ATTENDED' || (status === 'PARTIAL' && place <= of / 2);

function entryOf(one: There, i: number, chance: Chance) {
  if (!wasThere(one)) return noted(one, i, one.status === 'EXCUSED' ? 'EXCUSED' : 'ABSENT');
  const at = chance.next();
  if (at < 0.62) return { ...entry(one, i), method: 'CODE', recorded_by: one.person };
  if (at < 0.82) return { ...entry(one, i), method: 'DRAWN', drawing: drawn(chance) };
  if (at < 0.94) return { ...entry(one, i), method: 'TYPED', typed_name: one.name };
  return noted(one, i, 'PRESENT');
}

const noted = (one: There, i: number, presence: string) => ({ ...entry(one, i), presence });

/** What all entries have, as the trainer notes them. */
function entry({ session, half_day: halfDay, enrolment, starts_at: starts, trainer }: There, i: number) {
  const id = demonstrationId('attsig', halfDay, enrolment, i);
  return {
    ...{ id, training_session_id: session, half_day_id: halfDay, enrolment_id: enrolment },
    ...{ method: 'TRAINER', presence: 'PRESENT', drawing: null as string | null, typed_name: null as string | null },
    ...{ is_correction: false, reason: null as string | null },
    salt: `\\x${hash('sha256', id, 'hex')}`,
    signed_at: new Date(starts.getTime() - 4 * MINUTE + i * 35_000),
    ...{ recorded_by: trainer, demonstration: true },
  };
}

const LATE = 'Arrivée après l’appel : l’absence notée était un retard.';

/** A hand that goes to the right. */
function drawn(chance: Chance): string {
  const points = Array.from({ length: 14 }, (_, i) => `${60 + i * 34} ${100 + chance.between(-48, 48)}`);
  return `M${points.join('L')}`;
}
