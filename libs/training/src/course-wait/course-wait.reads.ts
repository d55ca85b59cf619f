import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  type Env,
  filter,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { Course } from '../course/course.type.js';
import { EnrolmentOffer } from '../enrolment-offer/enrolment-offer.type.js';
import { CourseWaitRecord } from './course-wait.entity.js';
import { CourseWaitStatus } from './course-wait.enums.js';
import { CourseWait } from './course-wait.type.js';

type Wait = Columns<CourseWaitRecord>;

/** Whom it concerns: the person, managers of the organization for which they come, and those of who provides the course. */
const concerns = (t: Pick<Wait, 'personId' | 'organizationId' | 'courseId'>, { actor }: Env): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.personId} = ${actor.person} or ${t.organizationId} = any(${actor.managed})
    or exists (select 1 from training.course c where c.id = ${t.courseId} and c.organization_id = any(${actor.managed})), false)`;

export const courseWaitReads = reads<CourseWaitRecord>(CourseWait, {
  from: CourseWaitRecord,
  key: 'id',
  followed: true,
  visible: concerns,
  fields: {
    viewerMayWithdraw: computed((t) => sql`(${t.status} in ('WAITING', 'OFFERED'))`),
    course: maybe(() => Course, 'courseId', 'The course.'),
    person: maybe(() => Person, 'personId', 'Who waits; null when the caller may not see them.'),
    organization: maybe(() => Organization, 'organizationId', 'The organization for which they come; null for none.'),
    offer: maybe(
      () => EnrolmentOffer,
      (
        t,
      ) => sql`(select o.id from training.enrolment e join training.enrolment_offer o on o.enrolment_id = e.id and o.status = 'OPEN'
        where e.course_wait_id = ${t.id})`,
      'The offer of a place that is to be answered, which tells in which session; null when there is none.',
    ),
  },
  filters: {
    course: filter(ID, 'For this course.', (t, id) => sql`${t.courseId} = ${id}`),
    person: filter(ID, 'Of this person.', (t, id) => sql`${t.personId} = ${id}`),
    organization: filter(ID, 'Of those who come for this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    statuses: filter([CourseWaitStatus], 'Any of these.', (t, statuses) => oneOf(t.status, statuses)),
    includeDemonstration,
  },
  sorts: { REQUESTED_AT: sort('By when they were asked for.', asc('requestedAt')) },
  list: { plural: 'waits' },
  roots: {
    courseWait: byId('SIGNED_IN', 'One wait by its id; null when there is none that concerns the caller.', 'the wait'),
    courseWaits: page('SIGNED_IN', 'Who waits for any session of a course, as far as that concerns the caller.'),
  },
});

export const courseWaiting = contribute(() => Course, {
  waitlistLength: perKey(
    (key) =>
      sql`select count(*)::int from training.course_wait w where w.course_id = ${key} and w.status in ('WAITING', 'OFFERED')`,
    'How many people wait for a place in any of its sessions.',
    { audience: 'EVERYONE', type: () => Int },
  ),
});
