import { APART } from '#lib/network';
import { InvalidInputError, NotFoundError, refusing, type Tx } from '#lib/writes';
import { holidayOn } from './holidays.js';
import { type Where } from './place.js';
import { refuseTaken } from './taken.js';
import { HolidayError, TakenTwiceError } from './training-session.errors.js';
import { type HalfDayInput } from './training-session.inputs.js';

/** The hours of half a day that nobody named others for. */
const HOURS = { MORNING: ['09:00', '12:30'], AFTERNOON: ['14:00', '17:30'] } as const;
const LATEST_MORNING = '13:00';
/** Days on which sessions are held: others are slips of the pen. */
const [FIRST_DAY, LAST_DAY] = ['1990-01-01', '2100-12-31'];

/** Which session they are of, and where. */
interface Of {
  id: string;
  organizationId: string;
  where: Where;
  evenOnHolidays: boolean;
}

/** Who taught a half-day whose sheet is sealed stays. */
const UNSEALED = 'not exists (select from training.attendance_seal l where l.half_day_id = h.id)';

/** Writes all half-days of a session, in place of those before: the same half of the same day keeps its id. */
export async function writeHalfDays(tx: Tx, session: Of, given: readonly HalfDayInput[]): Promise<void> {
  const halfDays = given.map((halfDay, i) => timed(halfDay, ['halfDays', String(i)]));
  if (!halfDays.length) throw new InvalidInputError(NONE, 'halfDays');
  if (new Set(halfDays.map(({ on, half }) => `${on} ${half}`)).size < halfDays.length)
    throw new InvalidInputError(TWICE, 'halfDays');
  const before = await trainersOf(tx, session.id);
  for (const halfDay of halfDays) halfDay.trainerIds ??= before.get(`${halfDay.on} ${halfDay.half}`) ?? [];
  if (!session.evenOnHolidays) refuseHolidays(halfDays, session.where);
  const { id, organizationId, where } = session;
  await refuseTaken(tx, { id, organizationId, zone: where.zone }, halfDays, (place, field) => [
    ...['halfDays', String(place), field],
  ]);
  await refusing(REFUSALS, async () => {
    await tx.query(
      `delete from training.half_day h where h.training_session_id = $1
         and not exists (select 1 from jsonb_to_recordset($2::jsonb) n("on" date, half text) where n."on" = h.held_on and n.half = h.half)`,
      [session.id, JSON.stringify(halfDays)],
    );
    // Who teaches is written anew below, with the hours.
    await tx.query(
      `delete from training.half_day_trainer t using training.half_day h where h.id = t.half_day_id and h.training_session_id = $1 and ${UNSEALED}`,
      [session.id],
    );
    await tx.query(
      `insert into training.half_day (id, training_session_id, organization_id, held_on, half, starts_at, ends_at, room)
       select n.id, $1, $2, n."on", n.half, (n."on" + n."from") at time zone $3, (n."on" + n."to") at time zone $3, n.room
       from jsonb_to_recordset($4::jsonb) n(id text, "on" date, half text, "from" time, "to" time, room text)
       on conflict (training_session_id, held_on, half) do update
         set starts_at = excluded.starts_at, ends_at = excluded.ends_at, room = excluded.room`,
      [
        session.id,
        session.organizationId,
        session.where.zone,
        JSON.stringify(halfDays.map((h) => ({ ...h, id: tx.newId('halfday') }))),
      ],
    );
    await tx.query(
      `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
       select distinct h.id, t.person, h.starts_at, h.ends_at
       from jsonb_to_recordset($2::jsonb) n("on" date, half text, "trainerIds" jsonb)
         cross join lateral jsonb_array_elements_text(n."trainerIds") t(person)
         join training.half_day h on h.training_session_id = $1 and h.held_on = n."on" and h.half = n.half and ${UNSEALED}`,
      [session.id, JSON.stringify(halfDays)],
    );
  });
}

/** What the session had, as the same inputs would say it, so many days later. */
export async function halfDaysOf(tx: Tx, sessionId: string, zone: string, later?: number): Promise<Timed[]> {
  return tx.query<Timed>(
    `select (h.held_on + coalesce($3::int, 0))::text as "on", h.half, to_char(h.starts_at at time zone $2, 'HH24:MI') as "from",
       to_char(h.ends_at at time zone $2, 'HH24:MI') as "to", h.room,
       array(select t.person_id from training.half_day_trainer t join network.person p on p.id = t.person_id
         where t.half_day_id = h.id and ($3::int is null or p.erased_at is null) order by 1) as "trainerIds"
     from training.half_day h where h.training_session_id = $1 order by h.starts_at`,
    [sessionId, zone, later ?? null],
  );
}

/** Who teaches in each half-day that there is. */
async function trainersOf(tx: Tx, sessionId: string): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ key: string; trainers: string[] }>(
    `select h.held_on || ' ' || h.half as key, array(select t.person_id from training.half_day_trainer t where t.half_day_id = h.id) as trainers
     from training.half_day h where h.training_session_id = $1`,
    [sessionId],
  );
  return new Map(rows.map(({ key, trainers }) => [key, trainers]));
}

/** The same people teach in all half-days. */
export async function writeTrainers(
  tx: Tx,
  { id: sessionId, organizationId, zone }: { id: string; organizationId: string; zone: string },
  trainerIds: string[],
): Promise<void> {
  const taught = (await halfDaysOf(tx, sessionId, zone)).map((halfDay) => ({ ...halfDay, room: null, trainerIds }));
  await refuseTaken(tx, { id: sessionId, organizationId, zone }, taught, () => ['trainerIds']);
  await refusing(
    {
      ...REFUSALS,
      half_day_trainer_person_id_fkey: () => new NotFoundError('trainerIds'),
      trainer_apart: () => new InvalidInputError(APART, 'trainerIds'),
    },
    async () => {
      await tx.query(
        `delete from training.half_day_trainer t using training.half_day h where h.id = t.half_day_id and h.training_session_id = $1 and ${UNSEALED}`,
        [sessionId],
      );
      await tx.query(
        `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
       select h.id, t.id, h.starts_at, h.ends_at from training.half_day h cross join (select distinct unnest($2::text[])) t(id)
       where h.training_session_id = $1 and ${UNSEALED}`,
        [sessionId, trainerIds],
      );
    },
  );
}

interface Timed extends HalfDayInput {
  from: string;
  to: string;
}

function timed(halfDay: HalfDayInput, path: string[]): Timed {
  const [first, last] = HOURS[halfDay.half];
  const [from, to] = [halfDay.from ?? first, halfDay.to ?? last];
  withinDays(halfDay.on, [...path, 'on']);
  if (to <= from) throw new InvalidInputError(ORDER, [...path, 'to']);
  if (halfDay.half === 'MORNING' && from >= LATEST_MORNING) throw new InvalidInputError(MORNING, [...path, 'from']);
  return { ...halfDay, from, to };
}

/** Refuses a day on which no session is held. */
export function withinDays(day: string, path: string | string[]): void {
  if (day < FIRST_DAY! || day > LAST_DAY!) throw new InvalidInputError(DAYS, path);
}

function refuseHolidays(halfDays: readonly Timed[], where: Where): void {
  for (const [i, { on }] of halfDays.entries()) {
    const holiday = holidayOn(on, where);
    if (holiday) throw new HolidayError(on, holiday, ['halfDays', String(i), 'on']);
  }
}

const DAYS = {
  fr: 'Une session se tient entre le 1er janvier 1990 et le 31 décembre 2100.',
  en: 'A session is held between 1 January 1990 and 31 December 2100.',
};
const NONE = { fr: 'Une session a au moins une demi-journée.', en: 'A session has at least one half-day.' };
const TWICE = { fr: 'Une demi-journée est nommée deux fois.', en: 'A half-day is named twice.' };
const ORDER = { fr: 'La fin vient après le début.', en: 'The end comes after the beginning.' };
const MORNING = {
  fr: 'Une demi-journée du matin commence avant 13 h.',
  en: 'A half-day of the morning begins before 13:00.',
};
const OVERLAP = {
  fr: 'Deux demi-journées se chevauchent : corrigez leurs heures.',
  en: 'Two half-days overlap: correct their hours.',
};

const SIGNED = {
  fr: 'Une demi-journée dont la feuille est signée reste, et une demi-journée scellée garde ses heures.',
  en: 'A half-day whose sheet is signed stays, and one that is sealed keeps its hours.',
};

const REFUSALS = {
  signed_half_day: () => new InvalidInputError(SIGNED, 'halfDays'),
  sealed_half_day: () => new InvalidInputError(SIGNED, 'halfDays'),
  half_day_apart: () => new InvalidInputError(OVERLAP, 'halfDays'),
  trainer_apart: () => new InvalidInputError(APART, 'halfDays'),
  room_once: () => new TakenTwiceError('room'),
  trainer_once: () => new TakenTwiceError('trainer'),
  half_day_trainer_person_id_fkey: () => new NotFoundError('halfDays'),
};
