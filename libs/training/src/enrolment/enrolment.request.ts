import { type Actor, ORGANIZATION, scopesOf } from '#lib/access';
import { Injectable } from '@nestjs/common';
import { type DomainError, ref, type RequestContext, typeId, worded } from '#lib/graphql';
import { Person } from '#lib/network';
import { InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { keepAccommodation } from '../accommodation/accommodation.keep.js';
import { type Lacked, PrerequisiteMissingError } from '../prerequisite/prerequisite.errors.js';
import { holdsSession, sessions } from '../training-session/training-session.check.js';
import { type TrainingSessionRecord } from '../training-session/training-session.entity.js';
import { EnrolmentSide } from './enrolment.enums.js';
import { AlreadyEnrolledError, EnrolmentClosedError } from './enrolment.errors.js';
import { type EnrolmentRequestInput } from './enrolment.inputs.js';
import { letter, type Letter, type SessionWords, tell } from './enrolment.letters.js';
import { enrolmentAccepted, requestReceived, waitlisted } from './enrolment.mails.js';
import { Enrolment, type EnrolmentResult } from './enrolment.type.js';
import { isOpen, lockPlaces, type Places, servePlaces } from './places.js';
import { positionOf } from './waiting.js';

type Refusal = 'NOT_FOUND' | 'ALREADY_ENROLLED' | 'PREREQUISITE_MISSING';

interface Candidate {
  personId: string;
  /** Where they work, if they have said so or have no account; null for nowhere. */
  organizationId: string | null;
  refusal: Refusal | null;
  /** Since when they wait for any session of the course, if they do: that is when they asked for a place in this one too. */
  waitsSince: string | null;
}

/** Enrols several people in a session, with one result for each. */
@Injectable()
export class EnrolmentRequests {
  constructor(private readonly uow: UnitOfWork) {}

  async request(
    { idempotencyKey, accommodation, ...input }: EnrolmentRequestInput,
    context: RequestContext,
  ): Promise<EnrolmentResult[]> {
    const { personIds } = input;
    if (accommodation && (personIds.length > 1 || personIds[0] !== context.actor.personId))
      throw new InvalidInputError(ONESELF, 'accommodation');
    return this.uow.run(context, async (tx) => {
      // The key is kept with a digest of the input: what somebody needs is no part of it.
      const id = await tx.idempotent(idempotencyKey, 'enrolmentRequest', input, () => enrol(tx, input, accommodation));
      return resultsOf(tx, id, context);
    });
  }
}

async function enrol(
  tx: Tx,
  { trainingSessionId, personIds }: EnrolmentRequestInput,
  accommodation: EnrolmentRequestInput['accommodation'],
): Promise<string> {
  const session = await sessions.find(tx, trainingSessionId, 'trainingSessionId');
  const holds = await holdsSession(tx, session);
  // A draft of others is nothing to them.
  if (session.status === 'DRAFT' && !holds) throw new NotFoundError('trainingSessionId');
  const wanted = [...new Set(personIds)];
  const found = async (): Promise<{ places: Places; candidates: Candidate[] }> => {
    const [, places, candidates] = await Promise.all([
      holdPeople(tx, wanted),
      lockPlaces(tx, trainingSessionId),
      candidatesOf(tx, session, holds, wanted),
    ]);
    return { places: places!, candidates };
  };
  // From here on everybody else who enrols waits: what is to be done leaves in as few messages as can be.
  let { places, candidates } = await found();
  // Whoever waits for any session of the course comes first, perhaps somebody of those who are asked for.
  if (places.isWaitedFor) {
    await servePlaces(tx, trainingSessionId);
    ({ places, candidates } = await found());
  }
  const isLate = places.closesAt.getTime() <= Date.now();
  if (!isOpen(places) || (isLate && !(holds && places.endsAt.getTime() > Date.now())))
    throw new EnrolmentClosedError(places.status, places.closesAt);
  const enrolled = placed(
    candidates.filter(({ refusal }) => !refusal),
    places,
    (personId) =>
      personId === tx.actor.personId
        ? EnrolmentSide.PERSON
        : holds
          ? EnrolmentSide.PROVIDER
          : EnrolmentSide.ORGANIZATION,
  );
  const id = typeId('enrolment_request');
  const results = candidates.map(({ personId, refusal }) => ({
    ...{ personId, refusal },
    enrolmentId: enrolled.find((one) => one.personId === personId)?.id,
  }));
  await Promise.all([
    tx.query(REQUEST, [id, trainingSessionId]),
    tx.query(ENROLMENTS, [trainingSessionId, JSON.stringify(enrolled), isLate, places.isDemonstration]),
    tx.query(STEPS, [JSON.stringify(enrolled)]),
    tx.query(RESULTS, [id, JSON.stringify(results)]),
  ]);
  // Whoever has waited for any session stands before others.
  if (enrolled.some(({ waitsSince }) => waitsSince))
    for (const one of enrolled) if (one.status === 'WAITLISTED') one.position = await positionOf(tx, one.id);
  await tell(tx, enrolled.map(letterOf));
  for (const { id: enrolmentId, organizationId, personId, status } of enrolled)
    await tx.audit({
      ...{ type: 'Enrolment', id: enrolmentId, action: 'ENROLMENT_REQUEST', organizationId, personId },
      after: { trainingSessionId, status },
    });
  if (accommodation && enrolled[0]) await keepAccommodation(tx, enrolled[0].id, accommodation);
  return id;
}

interface Enrolled {
  id: string;
  personId: string;
  organizationId: string | null;
  waitsSince: string | null;
  status: 'REQUESTED' | 'ACCEPTED' | 'WAITLISTED';
  side: EnrolmentSide;
  /** On the waiting list. */
  position: number | null;
}

/** Gives each a place in their order while there is one; nobody overtakes those who wait. */
function placed(
  candidates: readonly Candidate[],
  places: Places,
  sideOf: (personId: string) => EnrolmentSide,
): Enrolled[] {
  const { capacity, offered } = places;
  let { taken, waiting } = places;
  return candidates.map(({ personId, organizationId, waitsSince }) => {
    const side = sideOf(personId);
    const one = { id: typeId('enrolment'), personId, organizationId, waitsSince, side, position: null };
    if (places.admission === 'BY_PROVIDER' && side !== EnrolmentSide.PROVIDER) return { ...one, status: 'REQUESTED' };
    // To whom a place is offered is overtaken by nobody: it is kept.
    if (capacity === null || (waiting === offered && taken < capacity)) {
      taken++;
      return { ...one, status: 'ACCEPTED' };
    }
    return { ...one, status: 'WAITLISTED', position: ++waiting };
  });
}

const REQUEST = 'insert into training.enrolment_request (id, training_session_id) values ($1, $2)';
// The list is in the order in which they were asked for.
const ENROLMENTS = `insert into training.enrolment (id, training_session_id, person_id, organization_id, status, is_late, demonstration, waits_from)
  select e ->> 'id', $1, e ->> 'personId', e ->> 'organizationId', e ->> 'status', $3, $4,
    case when e ->> 'status' = 'WAITLISTED'
      then coalesce((e ->> 'waitsSince')::timestamptz, statement_timestamp() + place * interval '1 microsecond') else 'infinity' end
  from jsonb_array_elements($2::jsonb) with ordinality x(e, place)`;
const STEPS = `insert into training.enrolment_step (enrolment_id, number, kind, side)
  select e ->> 'id', 1, 'REQUESTED', e ->> 'side' from jsonb_array_elements($1::jsonb) x(e)
  union all select e ->> 'id', 2, e ->> 'status', 'SYSTEM' from jsonb_array_elements($1::jsonb) x(e) where e ->> 'status' <> 'REQUESTED'`;
const RESULTS = `insert into training.enrolment_result (enrolment_request_id, place, person_id, enrolment_id, refusal)
  select $1, place, e ->> 'personId', e ->> 'enrolmentId', e ->> 'refusal' from jsonb_array_elements($2::jsonb) with ordinality x(e, place)`;

function letterOf({ id, status, position }: Enrolled): Letter<SessionWords> {
  if (status === 'REQUESTED') return letter(requestReceived, id, 1, {});
  return status === 'ACCEPTED'
    ? letter(enrolmentAccepted, id, 2, {})
    : letter(waitlisted, id, 2, { position: position! });
}

/** Whoever is erased meanwhile is erased before or after, and then leaves the session: people are locked first, here and there. */
const holdPeople = (tx: Tx, personIds: readonly string[]): Promise<unknown> =>
  tx.query('select from network.person where id = any($1) order by id for share', [personIds]);

/** Those who were asked for, in that order: the caller may enrol themselves, people of organizations that they manage, and anybody if they hold the session. */
const candidatesOf = (
  tx: Tx,
  session: TrainingSessionRecord,
  holds: boolean,
  personIds: readonly string[],
): Promise<Candidate[]> =>
  tx.query<Candidate>(
    `select u.id as "personId", w.organization_id as "organizationId",
       case when (p.id is not null and ($3 or p.id = $4 or w.organization_id = any($5))) is not true then 'NOT_FOUND'
         when exists (select 1 from training.enrolment e where e.training_session_id = $2 and e.person_id = u.id
           and e.status not in ('REFUSED', 'WITHDRAWN')) then 'ALREADY_ENROLLED'
         when not $3 and v.prerequisite_policy = 'REFUSES' and exists (
           select from training.prerequisites_of(v.id, p.id, $9) q where q.state <> 'MET') then 'PREREQUISITE_MISSING' end as refusal,
       (select to_json(o.requested_at) #>> '{}' from training.course_wait o
         where o.course_id = v.course_id and o.person_id = p.id and o.ended_at is null) as "waitsSince"
     from unnest($1::text[]) with ordinality u(id, place)
     join training.course_version v on v.id = $8
     left join network.person p on p.id = u.id and p.erased_at is null and p.demonstration = $7
     left join lateral (select q.organization_id from network.position q
       where q.person_id = p.id and q.valid_from <= $6::date and q.valid_to > $6::date
         and network.is_confided(p.id, q.organization_id)
       order by (q.organization_id = any($5)) desc, q.valid_from desc, q.id limit 1) w on true
     order by u.place`,
    [
      ...[personIds, session.id, holds, tx.actor.personId, managedBy(tx.actor), tx.today, session.isDemonstration],
      ...[session.courseVersionId, session.startsOn],
    ],
  );

const managedBy = (actor: Actor): string[] => scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION);

async function resultsOf(tx: Tx, id: string, context: RequestContext): Promise<EnrolmentResult[]> {
  const rows = await tx.query<Result>(
    `select r.person_id as "personId", r.enrolment_id as "enrolmentId", r.refusal, l.lacked
     from training.enrolment_result r
     left join lateral (
       select json_agg(json_build_object('id', q.course_id, 'fr', f.title, 'en', e.title) order by q.place) as lacked
       from training.enrolment_request a join training.training_session s on s.id = a.training_session_id
       cross join lateral training.prerequisites_of(s.course_version_id, r.person_id, s.starts_on) q
       cross join lateral training.text_of(training.version_on(q.course_id, $2), 'fr') f
       cross join lateral training.text_of(training.version_on(q.course_id, $2), 'en') e
       where a.id = r.enrolment_request_id and q.state <> 'MET') l on r.refusal = 'PREREQUISITE_MISSING'
     where r.enrolment_request_id = $1 order by r.place`,
    [id, tx.today],
  );
  return rows.map(({ personId, enrolmentId, refusal, lacked }) => ({
    personId,
    person: ref(Person, personId),
    enrolment: enrolmentId === null ? null : ref(Enrolment, enrolmentId),
    userErrors: refusal === null ? [] : [worded(FAILURES[refusal](lacked ?? []), context)],
  }));
}

interface Result {
  personId: string;
  enrolmentId: string | null;
  refusal: Refusal | null;
  /** What the person lacks, where that is why. */
  lacked: Lacked[] | null;
}

const FAILURES: Record<Refusal, (lacked: readonly Lacked[]) => DomainError> = {
  NOT_FOUND: () => new NotFoundError('personIds'),
  ALREADY_ENROLLED: () => new AlreadyEnrolledError(),
  PREREQUISITE_MISSING: (lacked) => new PrerequisiteMissingError(lacked),
};

const ONESELF = {
  fr: 'On ne dit ce dont on a besoin que pour soi-même.',
  en: 'One says what is needed for oneself alone.',
};
