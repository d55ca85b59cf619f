import { contribute, reads, sql, values } from '#lib/reads';
import { Course } from '../course/course.type.js';
import { CourseResult } from './course-result.type.js';

export const courseResultReads = reads(CourseResult, { visible: 'everyone', fields: {} });

export const courseResults = contribute(() => Course, {
  results: values(
    () => CourseResult,
    (key, { actor, today }) =>
      sql`select r.year, r.sessions as "sessionCount", r.enrolled as "enrolledCount",
          case when not r.is_withheld then r.attended end as "attendedCount",
          case when not r.is_withheld then round(r.minutes / 60.0, 1)::float end as "attendedHours",
          round(100.0 * r.completed / nullif(r.settled, 0), 1)::float as "completionRate",
          round(100.0 * r.withdrawn / nullif(r.had_place, 0), 1)::float as "withdrawalRate",
          case when not r.is_withheld then r.certificates end as "certifiedCount",
          round(t.satisfied_percent::numeric, 1)::float as "satisfactionRate", r.is_withheld as "isWithheld"
        from training.course c
        cross join lateral training.course_results_at(c.id, ${actor.coordinator} or c.organization_id = any(${actor.managed}), now()) r
        left join lateral training.satisfaction_at(c.id, r.year, now()) t on true
        where c.id = ${key} and (${actor.coordinator} or c.organization_id = any(${actor.organizations})
          or exists (select 1 from training.course_version p where p.course_id = c.id and p.valid_from <= ${today}))
        order by r.year desc limit 30`,
    'What came of it, year by year, latest first, at most 30; of today, whatever the day.',
    { audience: 'EVERYONE', nullable: true, bound: 30 },
  ),
});
