import { type PoolClient } from 'pg';
import { demonstrationId, insertRows, Chance } from '#lib/network';
import { type Member } from './member.js';

const SCHEMA = 'training';
const FEWEST = 8;
/** More than there are places: some wait. */
const MOST = 17;

interface Candidate {
  session: string;
  status: string;
  capacity: number;
  person: string;
  organization: string;
  requested_at: string;
  minutes: number;
}

/**
 * Who takes part in each session that people can enrol in: people of several teams, in an order that follows from the seed. Whoever looks
 * around as `member` comes first, in the last session that was held and in the next one.
 */
export async function makeEnrolments(client: PoolClient, madeOn: string, member?: Member): Promise<void> {
  // Put in order first (offset 0 keeps the two apart): whether they train there is then asked of the first few alone.
  const { rows } = await client.query<Candidate>(
    `select s.id as session, s.status, s.capacity, p.person_id as person, p.organization_id as organization,
       to_char(least(s.starts_on - 50, $1::date - 5), 'YYYY-MM-DD') as requested_at,
       (select sum(extract(epoch from h.ends_at - h.starts_at) / 60)::int from training.half_day h where h.training_session_id = s.id) as minutes
     from training.training_session s
     cross join lateral (select w.person_id, w.organization_id from (
         select w.person_id, min(w.organization_id) as organization_id from network.position w
         join network.person n on n.id = w.person_id and n.demonstration
         where w.valid_from <= s.starts_on and w.valid_to > s.ends_on
         group by w.person_id order by md5(w.person_id || s.id) offset 0) w
       where not training.is_trained_by(s.id, w.person_id) limit ${MOST}) p
     where s.demonstration and s.status in ('OPEN', 'HELD', 'CLOSED') order by s.id, md5(p.person_id || s.id)`,
    [madeOn],
  );
  if (member) for (const session of await sessionsOf(client)) joinAs(member, session, rows);
  const enrolments = bySession(rows).flatMap((candidates) => enrolled(candidates, member));
  await insertRows(client, 'enrolment', enrolments, SCHEMA);
  await insertRows(client, 'enrolment_step', enrolments.flatMap(stepsOf), SCHEMA);
}

/** The last session that was held, and the next one. */
async function sessionsOf(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `(select id from training.training_session where demonstration and status in ('HELD', 'CLOSED') order by ends_on desc, id limit 1)
     union all (select id from training.training_session where demonstration and status = 'OPEN' order by starts_on, id limit 1)`,
  );
  return rows.map(({ id }) => id);
}

/** In the place of whoever comes first. */
function joinAs(member: Member, session: string, candidates: Candidate[]): void {
  const first = candidates.find((one) => one.session === session);
  if (first) Object.assign(first, member);
}

function bySession(rows: readonly Candidate[]): Candidate[][] {
  const all = new Map<string, Candidate[]>();
  for (const row of rows) all.set(row.session, [...(all.get(row.session) ?? []), row]);
  return [...all.values()];
}

type Enrolment = ReturnType<typeof enrolled>[number];

function enrolled(candidates: readonly Candidate[], member?: Member) {
  const [{ session, capacity, status: stands }] = candidates as [Candidate];
  const chance = new Chance(`enrolments ${session}`);
  const isOver = stands !== 'OPEN';
  return candidates.slice(0, chance.between(FEWEST, isOver ? capacity : MOST)).map((one, place) => {
    const waits = place >= capacity;
    const at = `${one.requested_at}T${String(8 + Math.floor(place / 6)).padStart(2, '0')}:${String((place % 6) * 9).padStart(2, '0')}:00Z`;
    const happened = outcome(chance);
    const status = isOver ? (one.person === member?.person ? 'ATTENDED' : happened) : waits ? 'WAITLISTED' : 'ACCEPTED';
    return {
      id: demonstrationId('enrolment', session, one.person),
      ...{ training_session_id: session, person_id: one.person, organization_id: one.organization },
      ...{ status, requested_at: at, is_late: false, beyond_capacity: false },
      waits_from: waits ? at : 'infinity',
      end_cause: status === 'WITHDRAWN' ? 'PERSON' : null,
      attended_minutes: isOver && status !== 'WITHDRAWN' ? minutesOf(status, one.minutes) : null,
      ...{ demonstration: true, version: 1 },
    };
  });
}

/** Nine of ten were there all the time. */
function outcome(chance: Chance): string {
  const at = chance.next();
  return at < 0.9 ? 'ATTENDED' : at < 0.94 ? 'PARTIAL' : at < 0.96 ? 'EXCUSED' : at < 0.97 ? 'ABSENT' : 'WITHDRAWN';
}

const minutesOf = (status: string, minutes: number): number =>
  status === 'ATTENDED' ? minutes : status === 'PARTIAL' ? Math.round(minutes / 2) : 0;

function stepsOf({ id, requested_at: at, status }: Enrolment) {
  const step = (number: number, kind: string, side: string) => ({ enrolment_id: id, number, at, kind, side });
  return [
    step(1, 'REQUESTED', 'ORGANIZATION'),
    step(2, status === 'WAITLISTED' ? status : 'ACCEPTED', 'SYSTEM'),
    ...(status === 'WITHDRAWN' ? [step(3, 'WITHDRAWN', 'PERSON')] : []),
  ];
}
