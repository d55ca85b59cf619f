import { isStaff, manages } from '#lib/access';
import { type Tx } from '#lib/writes';
import { TakenTwiceError, type Taken } from './training-session.errors.js';
import { type HalfDayInput } from './training-session.inputs.js';

/** A trainer or a room that another session has at the time of a half-day; `place` is that of the half-day in its list. */
interface Clash {
  place: number;
  trainer: string | null;
  isPublic: boolean | null;
  name: string;
  on: string;
  half: string;
  organization: string;
  status: string;
  title: string;
  where: string | null;
}

/** A half-day with its hours, in the zone of its session. */
type Hours = HalfDayInput & { from: string; to: string };

interface Of {
  id: string;
  organizationId: string;
  zone: string;
}

/**
 * Says who or which room is taken, and where, before the database refuses it, which has the last word. What somebody may not see of
 * another session is not said. `pathOf` leads to the field of a half-day.
 */
export async function refuseTaken(
  tx: Tx,
  { id, organizationId, zone }: Of,
  halfDays: readonly Hours[],
  pathOf: (place: number, field: 'trainerIds' | 'room') => string[],
): Promise<void> {
  const clash = await tx.one<Clash>(
    `with n as (
       select n.place, n.room, n."trainerIds",
         tstzrange((n."on" + n."from") at time zone $3, (n."on" + greatest(n."from", n."to")) at time zone $3) as period
       from jsonb_to_recordset($4::jsonb) n(place integer, "on" date, half text, "from" time, "to" time, room text, "trainerIds" jsonb)
       where not exists (select 1 from training.half_day e join training.attendance_seal l on l.half_day_id = e.id
         where e.training_session_id = $1 and e.held_on = n."on" and e.half = n.half)
     ), taken as (
       select n.place, x.half_day_id, x.person_id as trainer
       from n cross join lateral jsonb_array_elements_text(n."trainerIds") t(person)
         join training.half_day_trainer x on x.person_id = t.person and x.live and x.period && n.period
       union all
       select n.place, h.id, null from n join training.half_day h on h.organization_id = $2 and lower(h.room) = lower(n.room) and h.live and h.period && n.period
     )
     select t.place, t.trainer, p.public as "isPublic", coalesce(p.given_name || ' ' || p.family_name, h.room) as name, h.held_on::text as "on", h.half,
       s.organization_id as organization, s.status, x.title, s.place as "where"
     from taken t join training.half_day h on h.id = t.half_day_id and h.training_session_id <> $1
       join training.training_session s on s.id = h.training_session_id
       cross join lateral training.text_of(s.course_version_id, 'fr') x
       left join network.person p on p.id = t.trainer
     order by t.place, t.trainer is null, t.trainer, h.starts_at limit 1`,
    [id, organizationId, zone, JSON.stringify(halfDays.map((one, place) => ({ ...one, place })))],
  );
  if (clash) throw new TakenTwiceError(saidOf(tx, clash), pathOf(clash.place, clash.trainer ? 'trainerIds' : 'room'));
}

/** What the actor may be told of it. */
function saidOf({ actor }: Tx, clash: Clash): Taken {
  const { trainer, isPublic, name, on, half, title, where, status, organization } = clash;
  const seesName = !trainer || Boolean(isPublic) || isStaff(actor) || actor.personId === trainer;
  const seesSession = status !== 'DRAFT' || manages(actor, organization);
  return {
    what: trainer ? 'trainer' : 'room',
    name: seesName ? name : null,
    ...{ on, isMorning: half === 'MORNING' },
    session: seesSession ? { title, where } : null,
  };
}
