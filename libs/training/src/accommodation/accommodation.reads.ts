import { Organization, Person } from '#lib/network';
import { type Columns, computed, contribute, type Env, linked, maybe, perKey, reads, sql, type Sql } from '#lib/reads';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { AccommodationRequestRecord } from './accommodation.entity.js';
import { AccommodationRequest } from './accommodation.type.js';

type Row = Pick<Columns<AccommodationRequestRecord>, 'enrolmentId' | 'trainersMayRead' | 'requestedAt'>;

/** Of the enrolment `e`, in its session `s`. */
const ofEnrolment = (t: Pick<Row, 'enrolmentId'>, condition: Sql): Sql =>
  sql`exists (select 1 from training.enrolment e join training.training_session s on s.id = e.training_session_id
    where e.id = ${t.enrolmentId} and ${condition})`;

const isReferent = (t: Row, { actor }: Env): Sql =>
  sql`training.is_referent(s.organization_id, ${actor.person}, ${t.requestedAt})`;

/** The person, the referent, and trainers where the person agrees: no role opens it. */
const mayRead = (t: Row, env: Env): Sql =>
  sql`(${env.actor.person} is not null and ${ofEnrolment(
    t,
    sql`(e.person_id = ${env.actor.person} or ${isReferent(t, env)} or (${t.trainersMayRead} and training.is_trained_by(s.id, ${env.actor.person})))`,
  )})`;

export const accommodationReads = reads<AccommodationRequestRecord>(AccommodationRequest, {
  from: AccommodationRequestRecord,
  key: 'id',
  visible: mayRead,
  fields: {
    participant: computed(
      (t) =>
        sql`(select p.name from training.enrolment e join network.person p on p.id = e.person_id where e.id = ${t.enrolmentId})`,
    ),
    viewerMayAnswer: computed((t, env) => ofEnrolment(t, isReferent(t, env))),
    referentMayRead: computed((t) =>
      ofEnrolment(
        t,
        sql`exists (select 1 from training.accommodation_referent r where r.organization_id = s.organization_id
          and training.is_referent(r.organization_id, r.person_id, ${t.requestedAt}))`,
      ),
    ),
    session: maybe(
      () => TrainingSession,
      (t) => sql`(select e.training_session_id from training.enrolment e where e.id = ${t.enrolmentId})`,
      'The session.',
    ),
  },
});

export const enrolmentAccommodation = contribute(() => Enrolment, {
  accommodationRequest: maybe(
    () => AccommodationRequest,
    (t) => sql`(select a.id from training.accommodation_request a where a.enrolment_id = ${t['id']})`,
    'What the person needs to take part; null for nothing, and for whoever may not read it.',
    { audience: 'SIGNED_IN' },
  ),
});

export const sessionAccommodations = contribute(() => TrainingSession, {
  accommodationRequests: linked(
    () => AccommodationRequest,
    (key) =>
      sql`select a.id from training.accommodation_request a join training.enrolment e on e.id = a.enrolment_id
        where e.training_session_id = ${key} order by a.requested_at, a.id limit 100`,
    'What participants need, among what the caller may read; at most 100.',
    { nullable: true, bound: 10, audience: 'SIGNED_IN' },
  ),
  accommodationReferent: perKey(
    (key) =>
      sql`select p.name from training.training_session s join training.accommodation_referent r on r.organization_id = s.organization_id
        join network.person p on p.id = r.person_id where s.id = ${key} and training.is_referent(r.organization_id, r.person_id, now())`,
    'Name of the referent to whom requests of this session go; null where the provider has named none who works there today.',
    { type: () => String, nullable: true, audience: 'SIGNED_IN' },
  ),
});

export const organizationReferent = contribute(() => Organization, {
  accommodationReferent: maybe(
    () => Person,
    (t) => sql`(select r.person_id from training.accommodation_referent r where r.organization_id = ${t['id']}
        and training.is_referent(r.organization_id, r.person_id, now()))`,
    'Who receives what people need to take part in its sessions; null for nobody, or whom the caller may not see.',
    { audience: 'SIGNED_IN' },
  ),
});
