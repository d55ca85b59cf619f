import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person } from '#lib/network';
import {
  asc,
  byId,
  computed,
  contribute,
  filter,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { ReturnLineReference } from '../annual-return/annual-return.inputs.js';
import { EnrolmentOffer } from '../enrolment-offer/enrolment-offer.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { concerns, holdsIt, isToldReasons } from './enrolment.concerns.js';
import { EnrolmentRecord } from './enrolment.entity.js';
import { EnrolmentStatus } from './enrolment.enums.js';
import { AnnouncedAbsence, Enrolment, EnrolmentStep, WaitlistPlace } from './enrolment.type.js';

/** The enrolment `e` of a query. */
const JOINED = { trainingSessionId: sql`e.training_session_id`, personId: sql`e.person_id` };

const certificateOf = (t: { trainingSessionId: Sql; personId: Sql }): Sql =>
  sql`exists (select from training.certificate c where c.training_session_id = ${t.trainingSessionId}
    and c.person_id = ${t.personId} and c.ended_on is null)`;

export const enrolmentReads = reads<EnrolmentRecord>(Enrolment, {
  from: EnrolmentRecord,
  key: 'id',
  followed: true,
  visible: concerns,
  fields: {
    waitlistPosition: computed(
      (t) =>
        sql`case when ${t.status} = 'WAITLISTED' then (select count(*)::int + 1 from training.enrolment o
          where o.training_session_id = ${t.trainingSessionId} and o.status = 'WAITLISTED' and (o.waits_from, o.id) < (${t.waitsFrom}, ${t.id})) end`,
    ),
    endReason: computed(
      (t, env) => sql`case when ${t.status} = 'REFUSED' or ${isToldReasons(t, env)} then ${t.endReason} end`,
    ),
    absenceCount: computed((t) => sql`(select count(*)::int from training.absence a where a.enrolment_id = ${t.id})`),
    isCertified: computed(certificateOf, 'Whether a certificate of the session that holds was issued to them.', {
      type: () => Boolean,
    }),
    viewerMayWithdraw: computed(concerns),
    viewerMayDecide: computed((t, env) => sql`coalesce(${holdsIt(t, env)}, false)`),
    session: maybe(() => TrainingSession, 'trainingSessionId', 'The session.'),
    person: maybe(() => Person, 'personId', 'Who is enrolled; null when the caller may not see them.'),
    organization: maybe(
      () => Organization,
      'organizationId',
      'The organization for which they come, where they worked when they enrolled; null for none.',
    ),
    offer: maybe(
      () => EnrolmentOffer,
      (t) => sql`(select o.id from training.enrolment_offer o where o.enrolment_id = ${t.id} and o.status = 'OPEN')`,
      'The offer of a place that is to be answered; null when there is none.',
    ),
    steps: values(
      () => EnrolmentStep,
      (key) =>
        sql`select s.at, s.kind, s.side from training.enrolment_step s where s.enrolment_id = ${key} order by s.number limit 50`,
      'What became of it, in order; at most 50.',
      { bound: 50 },
    ),
    waitlistHistory: values(
      () => WaitlistPlace,
      (key) => sql`select w.at, w.place from training.waiting_places(${key}) w order by w.at limit 50`,
      'The places on the waiting list that they had, in order: one less whenever somebody before them got a place or left; at most 50.',
      { bound: 50 },
    ),
    absences: values(
      () => AnnouncedAbsence,
      (key, env) =>
        sql`select h.held_on as "on", h.half, case when ${isToldReasons(JOINED, env)} then a.reason end as reason, a.announced_at as "announcedAt"
          from training.absence a join training.half_day h on h.id = a.half_day_id join training.enrolment e on e.id = a.enrolment_id where a.enrolment_id = ${key} order by h.starts_at limit 60`,
      'Half-days that they announced to miss, in order; at most 60.',
      { bound: 60 },
    ),
  },
  filters: {
    session: filter(ID, 'In this session.', (t, id) => sql`${t.trainingSessionId} = ${id}`),
    person: filter(ID, 'Of this person.', (t, id) => sql`${t.personId} = ${id}`),
    organization: filter(ID, 'Of those who come for this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    course: filter(
      ID,
      'In sessions of this course.',
      (t, id) =>
        sql`exists (select 1 from training.training_session s where s.id = ${t.trainingSessionId} and s.course_id = ${id})`,
    ),
    endedIn: filter(
      Int,
      'Of those who had a place in a session that was held, with its last day in this year.',
      (t, year) =>
        sql`exists (select 1 from training.training_session s join training.enrolment o on o.training_session_id = s.id and o.id = ${t.id}
          where s.id = ${t.trainingSessionId} and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on)
            and extract(year from s.ends_on)::int = ${year} and training.had_place(o))`,
    ),
    returnLine: filter(
      ReturnLineReference,
      'Counted in this line of a yearly return, as it is counted today; none where the caller may not see the return.',
      (t, { returnId, code }, { actor }) =>
        sql`${t.id} in (select l.id from training.annual_return r cross join lateral training.return_line_people(r.organization_id, r.year, ${code}) l(id)
          where r.id = ${returnId} and (${actor.coordinator} or r.organization_id = any(${actor.managed})))`,
    ),
    certified: filter(
      Boolean,
      'Whether a certificate of the session that holds was issued to them.',
      (t, certified) => sql`${certificateOf(t)} = ${certified}`,
    ),
    status: filter(EnrolmentStatus, 'Those that stand so.', (t, status) => sql`${t.status} = ${status}`),
    statuses: filter([EnrolmentStatus], 'Any of these.', (t, statuses) => oneOf(t.status, statuses)),
    includeDemonstration,
  },
  sorts: {
    REQUESTED_AT: sort('By when they were asked for.', asc('requestedAt')),
    WAITLIST: sort('By their place on the waiting list; those who never waited come last.', asc('waitsFrom')),
  },
  roots: {
    enrolment: byId(
      'SIGNED_IN',
      'One enrolment by its id; null when there is none that concerns the caller.',
      'the enrolment',
    ),
    enrolments: page('SIGNED_IN', 'Enrolments that concern the caller, by when they were asked for.'),
  },
});

const OF_SESSION = 'Who is enrolled in it, among those that concern the caller.';

export const sessionEnrolments = contribute(() => TrainingSession, {
  enrolments: many(() => Enrolment, 'trainingSessionId', OF_SESSION, {
    audience: 'SIGNED_IN',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});

export const personEnrolments = contribute(() => Person, {
  enrolments: many(
    () => Enrolment,
    'personId',
    'In which sessions they are enrolled, as far as that concerns the caller.',
    {
      audience: 'SIGNED_IN',
      nullable: true,
      unlessAsked: { includeDemonstration: true },
    },
  ),
});

export const organizationEnrolments = contribute(() => Organization, {
  enrolments: many(() => Enrolment, 'organizationId', 'Of those who come for it, as far as that concerns the caller.', {
    audience: 'SIGNED_IN',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
