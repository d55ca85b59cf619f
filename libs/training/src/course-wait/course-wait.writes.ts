import { manages, ORGANIZATION, scopesOf } from '#lib/access';
import { apart } from '#lib/network';
import { type Done, expectVersion, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { EnrolmentEnd, EnrolmentSide, EnrolmentStepKind } from '../enrolment/enrolment.enums.js';
import { addStep, endEnrolment, lockPlaces, servePlaces } from '../enrolment/places.js';
import { type Lacked, PrerequisiteMissingError } from '../prerequisite/prerequisite.errors.js';
import { CourseWaitRecord } from './course-wait.entity.js';
import { AlreadyWaitingError, CourseWaitOverError } from './course-wait.errors.js';
import { CourseWaitBeginInput, CourseWaitWithdrawInput } from './course-wait.inputs.js';
import { CourseWait } from './course-wait.type.js';

const waits = kept(CourseWait, CourseWaitRecord, {
  refusals: { ...apart(), course_wait_once: () => new AlreadyWaitingError() },
});

/** People wait for any session of a course: places that become free in any of them are offered to them in their turn. */
@Writes(CourseWait, { called: 'wait' })
export class CourseWaitWrites {
  @Write('SIGNED_IN', 'Begins to wait for a place in any session of a course.', [
    AlreadyWaitingError,
    [PrerequisiteMissingError, 'where the course refuses that'],
  ])
  async courseWaitBegin({ courseId, personId }: CourseWaitBeginInput, tx: Tx): Promise<Done> {
    const course = await tx.one<Asked>(COURSE, [courseId, personId, tx.today]);
    if (!course?.isOffered) throw new NotFoundError('courseId');
    const provides = manages(tx.actor, course.providerId);
    const isOwn = tx.actor.personId === personId;
    const managed = scopesOf(tx.actor, 'ORGANIZATION_MANAGER', ORGANIZATION);
    const who = await tx.one<{ organizationId: string | null; isDemonstration: boolean }>(PERSON, [
      ...[personId, tx.today, managed, course.isDemonstration],
    ]);
    const isManaged = Boolean(who?.organizationId) && managed.includes(who!.organizationId!);
    if (!who || !(isOwn || isManaged || provides)) throw new NotFoundError('personId');
    if (course.hasPlace) throw new AlreadyWaitingError();
    if (course.refuses && !provides && course.lacked) throw new PrerequisiteMissingError(course.lacked, 'personId');
    const { organizationId, isDemonstration } = who;
    const side = isOwn ? EnrolmentSide.PERSON : isManaged ? EnrolmentSide.ORGANIZATION : EnrolmentSide.PROVIDER;
    const id = await waits.insert(tx, { courseId, personId, organizationId, side, isDemonstration });
    // A place that is free already is offered at once.
    for (const session of await tx.query<{ id: string }>(FREE, [courseId])) await servePlaces(tx, session.id);
    return { id, organizationId, personId, after: { courseId } };
  }

  @Write(
    'SIGNED_IN',
    'Takes the wait for any session of a course back, with the offer of a place that there may be: the person, managers of the organization for which they come, those of who provides the course.',
    [CourseWaitOverError],
  )
  async courseWaitWithdraw(input: CourseWaitWithdrawInput, tx: Tx): Promise<Done> {
    const found = await waits.find(tx, input.id);
    const side = await sideOf(tx, found);
    if (!side) throw new NotFoundError('id');
    // Whoever changes places has locked the session first; the offer may be another one once the wait is locked too.
    const before = await offeredTo(tx, found.id);
    if (before) await lockPlaces(tx, before.sessionId);
    const wait = await waits.locked(tx, found.id);
    await expectVersion(tx, wait, input.expectedVersion);
    if (wait.endedAt) throw new CourseWaitOverError(wait.status);
    const offered = await offeredTo(tx, wait.id);
    if (offered && offered.sessionId !== before?.sessionId) await lockPlaces(tx, offered.sessionId);
    const changed = await waits.update(tx, wait, { status: 'WITHDRAWN', endedAt: new Date() });
    if (offered) {
      await endEnrolment(tx, offered.enrolmentId, 'WITHDRAWN', EnrolmentEnd[side]);
      await addStep(tx, offered.enrolmentId, EnrolmentStepKind.WITHDRAWN, EnrolmentSide[side]);
      await servePlaces(tx, offered.sessionId);
    }
    return { id: wait.id, organizationId: wait.organizationId, personId: wait.personId, ...changed };
  }
}

interface Asked {
  providerId: string;
  isDemonstration: boolean;
  isOffered: boolean;
  /** A place in a session of the course that is not over. */
  hasPlace: boolean;
  refuses: boolean;
  lacked: Lacked[] | null;
}

const COURSE = `select c.organization_id as "providerId", c.demonstration as "isDemonstration",
    c.retired_on > $3::date and exists (select from training.course_version p where p.course_id = c.id and p.valid_from <= $3::date) as "isOffered",
    exists (select from training.enrolment e join training.training_session s on s.id = e.training_session_id
      where s.course_id = c.id and e.person_id = $2 and e.status = 'ACCEPTED' and s.ends_at > now()) as "hasPlace",
    v.prerequisite_policy = 'REFUSES' as refuses,
    (select json_agg(json_build_object('id', q.course_id, 'fr', f.title, 'en', e.title) order by q.place)
      from training.prerequisites_of(v.id, $2, $3::date) q
      cross join lateral training.text_of(training.version_on(q.course_id, $3::date), 'fr') f
      cross join lateral training.text_of(training.version_on(q.course_id, $3::date), 'en') e where q.state <> 'MET') as lacked
  from training.course c join training.course_version v on v.id = training.version_on(c.id, $3::date) where c.id = $1`;

const FREE = `select s.id from training.training_session s
  where s.course_id = $1 and s.status in ('OPEN', 'CONFIRMED') and s.starts_at > now() and (s.capacity is null or s.taken < s.capacity)
  order by s.starts_at, s.id`;

/**
 * Where they work, of these an organization that the caller manages; who has an account has joined it. Locked: whoever is erased
 * meanwhile is erased before, or waits no more after.
 */
const PERSON = `select w.organization_id as "organizationId", p.demonstration as "isDemonstration"
  from network.person p
  left join lateral (select q.organization_id from network.position q
    where q.person_id = p.id and q.valid_from <= $2::date and q.valid_to > $2::date and network.is_confided(p.id, q.organization_id)
    order by (q.organization_id = any($3)) desc, q.valid_from desc, q.id limit 1) w on true
  where p.id = $1 and p.erased_at is null and p.demonstration = $4 for share of p`;

type Side = 'PERSON' | 'ORGANIZATION' | 'PROVIDER';

/** On whose side the caller stands; undefined for whoever it does not concern. */
async function sideOf(tx: Tx, { personId, organizationId, courseId }: CourseWaitRecord): Promise<Side | undefined> {
  if (personId === tx.actor.personId) return 'PERSON';
  const course = await tx.one<{ providerId: string }>(
    'select organization_id as "providerId" from training.course where id = $1',
    [courseId],
  );
  if (manages(tx.actor, course!.providerId)) return 'PROVIDER';
  return organizationId !== null && manages(tx.actor, organizationId) ? 'ORGANIZATION' : undefined;
}

const offeredTo = (tx: Tx, waitId: string): Promise<{ enrolmentId: string; sessionId: string } | undefined> =>
  tx.one(
    `select e.id as "enrolmentId", e.training_session_id as "sessionId" from training.enrolment e
     where e.course_wait_id = $1 and e.status = 'WAITLISTED'`,
    [waitId],
  );
