import { ID, Int } from '@nestjs/graphql';
import { Person, sourcesOf } from '#lib/network';
import { byId, computed, contribute, desc, filter, many, maybe, reads, sort, sql, type Sql } from '#lib/reads';
import { Course } from '../course/course.type.js';
import { CompletionRecord } from './completion.entity.js';
import { Completion } from './completion.type.js';

interface Reader {
  managed: unknown;
  coordinator: unknown;
}

/** Who tells what somebody completed: those who manage where they work today, of whoever has an account what they have joined. */
export const tells = (person: Sql, actor: Reader): Sql =>
  sql`(${actor.coordinator} or exists (select 1 from network.position w
    where w.person_id = ${person} and w.organization_id = any(${actor.managed}) and w.period @> (now() at time zone 'Europe/Paris')::date
      and network.is_confided(w.person_id, w.organization_id)))`;

export const completionReads = reads<CompletionRecord>(Completion, {
  from: CompletionRecord,
  key: 'id',
  visible: (t, { actor }) => sql`(${t.personId} = ${actor.person} or ${tells(t.personId, actor)})`,
  fields: {
    title: computed(
      (t, { locale, day }) => sql`coalesce((select x.title from training.text_of(coalesce(${t.courseVersionId},
        (select c.id from training.course_version c where c.course_id = ${t.courseId} and c.valid_from <= ${day} order by c.valid_from desc limit 1),
        (select c.id from training.course_version c where c.course_id = ${t.courseId} order by c.number limit 1)), ${locale}) x), ${t.label})`,
    ),
    person: maybe(() => Person, 'personId', 'Who completed it.'),
    course: maybe(() => Course, 'courseId', 'The course; null for a training that is not in the catalogue.'),
    courseVersion: computed(
      (t) => sql`(select v.number from training.course_version v where v.id = ${t.courseVersionId})`,
      'Number of the version of the course that was taught; null when not told.',
      { type: () => Int, nullable: true },
    ),
    isSettled: computed(
      (t) => sql`(${t.enrolmentId} is not null)`,
      'Whether it follows from signed attendance: then it is not changed by hand.',
      { type: () => Boolean },
    ),
    viewerMayChange: computed(
      (t, { actor }) => sql`(${t.enrolmentId} is null and ${tells(t.personId, actor)})`,
      'Whether the caller may correct or remove it.',
      { type: () => Boolean },
    ),
    sources: sourcesOf(sql`training.completion`),
  },
  filters: {
    course: filter(ID, 'Of this course.', (t, id) => sql`${t.courseId} = ${id}`),
  },
  sorts: { COMPLETED_ON: sort('By when they were completed.', desc('firstDay')) },
  list: { all: 'All that the caller may see when left out.' },
  roots: {
    completion: byId(
      'SIGNED_IN',
      'One completed training by its id; null when there is none or it may not be seen.',
      'the completion',
    ),
  },
});

export const personTraining = contribute(() => Person, {
  training: many(() => Completion, 'personId', 'What they have completed, the latest first.', {
    audience: 'SIGNED_IN',
    nullable: true,
  }),
});
