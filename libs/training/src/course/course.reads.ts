import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization, searching } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  type Env,
  filter,
  linked,
  many,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { TrainingSession } from '../training-session/training-session.type.js';
import { CourseDraftRecord, CourseOnDay } from './course.entity.js';
import { Course, CourseDraft, CourseTranslation, CourseVersion } from './course.type.js';

/** Who provides it sees it before it is offered to everybody. */
const isOffered = (t: Columns<CourseOnDay>, { actor, today }: Env): Sql =>
  sql`(exists (select 1 from training.course_version p where p.course_id = ${t.id} and p.valid_from <= ${today})
    or ${actor.coordinator} or ${t.organizationId} = any(${actor.organizations}))`;

const policyOf = (version: Sql): Sql =>
  sql`(select v.prerequisite_policy from training.course_version v where v.id = ${version})`;
const askedBy = (version: Sql): Sql =>
  sql`select p.course_id from training.course_prerequisite p where p.course_version_id = ${version} order by p.place limit 10`;
const PREREQUISITES = 'The courses that people must have completed before, beside what the words ask; at most 10.';

export const courseReads = reads<CourseOnDay>(Course, {
  from: CourseOnDay,
  source: ({ day, locale }) => sql`training.courses_on(${day}, ${locale})`,
  key: 'id',
  followed: true,
  visible: isOffered,
  fields: {
    from: computed((t) => t.validFrom),
    retiredOn: computed((t) => sql`nullif(${t.retiredOn}, 'infinity')`),
    isForElectedOfficials: computed(
      (t) => sql`(select c.for_elected_officials from training.course c where c.id = ${t.id})`,
      'Whether it is for local elected officials, whom only approved providers train (CGCT, L. 1221-3).',
      { type: () => Boolean },
    ),
    provider: maybe(() => Organization, 'organizationId', 'The organization that provides it.'),
    prerequisitePolicy: computed((t, { day }) => policyOf(sql`training.version_on(${t.id}, ${day})`)),
    prerequisiteCourses: linked(
      () => Course,
      (key, { day }) => askedBy(sql`training.version_on(${key}, ${day})`),
      PREREQUISITES,
    ),
    draft: maybe(
      () => CourseDraft,
      (t) => sql`(select d.id from training.course_draft d where d.course_id = ${t.id})`,
      'The next version, for those who provide it; null when there is none.',
      { audience: 'SIGNED_IN' },
    ),
    viewerProvides: computed(
      (t, { actor }) => sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.managed}))`,
      'Whether the caller may change it: managers of who provides it, and coordinators.',
      { type: () => Boolean },
    ),
    versions: values(
      () => CourseVersion,
      (key, { actor, locale, today }) =>
        sql`select v.number, v.valid_from as "from", x.title, v.duration_minutes as "durationMinutes",
          array(select l.locale from training.course_text l where l.course_version_id = v.id order by l.locale desc) as locales
        from training.course_version v join training.course c on c.id = v.course_id cross join lateral training.text_of(v.id, ${locale}) x
        where v.course_id = ${key} and (v.valid_from <= ${today} or ${actor.coordinator} or c.organization_id = any(${actor.organizations}))
        order by v.number`,
      'Its versions, oldest first, at most 50; those to come only for who provides it.',
      { bound: 50 },
    ),
    translations: values(
      () => CourseTranslation,
      (key, { actor }) =>
        sql`select x.locale, x.title, x.objectives, x.prerequisites, x.programme, x.audience, x.methods, x.assessment, x.accessibility,
          x.access_delay as "accessDelay",
          array(select case n.key when 'access_delay' then 'accessDelay' else n.key end from jsonb_each_text(training.said_by(f)) n
            where x.locale <> 'fr' and x.french ->> n.key is distinct from n.value order by 1) as outdated
        from training.course_version v join training.course c on c.id = v.course_id
          join training.course_text x on x.course_version_id = v.id
          join training.course_text f on f.course_version_id = v.id and f.locale = 'fr'
        where v.course_id = ${key} and (${actor.coordinator} or c.organization_id = any(${actor.organizations}))
          and v.number = (select max(l.number) from training.course_version l where l.course_id = v.course_id) order by x.locale desc`,
      'Its latest version, the draft where there is one, in each language that it is written in, French first: for those who provide it. At most 2.',
      { bound: 2, audience: 'SIGNED_IN', nullable: true },
    ),
    sessions: many(() => TrainingSession, 'courseId', 'The sessions in which it is given, by their first day.', {
      unlessAsked: { includeDemonstration: true },
    }),
  },
  filters: {
    organization: filter(ID, 'Provided by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    search: searching(
      'Part of the title, in the language of the answer; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.title})) > 0`,
    ),
    includeRetired: filter(Boolean, 'Also those offered no longer on the day; false when left out.', () => undefined),
    includeDemonstration,
  },
  // What is to come is listed to those who provide it alone.
  listed: (t, { includeRetired }, { day, today, actor }) =>
    sql`(${t.validFrom} <= ${day} or (${day} >= ${today} and (${actor.coordinator} or ${t.organizationId} = any(${actor.organizations}))))
      and (${Boolean(includeRetired)} or ${t.retiredOn} > ${day})`,
  sorts: {
    TITLE: sort(
      'By title, in French alphabetical order.',
      asc((t) => sql`${t.title} collate "fr-FR-x-icu"`, 'text'),
    ),
  },
  list: { asOf: 'The day to describe: versions, and all that is nested; today in Paris when left out.' },
  roots: {
    course: byId('EVERYONE', 'One course by its id; null when there is none or it is not offered yet.', 'the course', {
      asOf: 'The day to describe; today in Paris when left out.',
    }),
    courses: page('EVERYONE', 'Courses that organizations of the network provide.'),
  },
});

export const courseDraftReads = reads<CourseDraftRecord>(CourseDraft, {
  from: CourseDraftRecord,
  key: 'id',
  visible: (t, { actor }) => sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.organizations}))`,
  fields: {
    prerequisitePolicy: computed((t) => policyOf(t.id)),
    prerequisiteCourses: linked(
      () => Course,
      (key) => askedBy(key),
      PREREQUISITES,
    ),
  },
});
