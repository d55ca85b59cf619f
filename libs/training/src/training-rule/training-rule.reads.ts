import { includeDemonstration, sourcesOf } from '#lib/network';
import { asc, byId, computed, maybe, page, reads, sort, sql, values } from '#lib/reads';
import { Course } from '../course/course.type.js';
import { TrainingRuleRecord } from './training-rule.entity.js';
import { CountedCourse, TrainingRule } from './training-rule.type.js';

export const trainingRuleReads = reads<TrainingRuleRecord>(TrainingRule, {
  from: TrainingRuleRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    from: computed((t) => t.validFrom),
    to: computed(
      (t) =>
        sql`(select min(n.valid_from) from training.training_rule n where n.demonstration = ${t.isDemonstration} and n.valid_from > ${t.validFrom})`,
    ),
    courses: values(
      () => CountedCourse,
      (key) =>
        sql`select x.course_id as "courseId", coalesce(array_agg(v.number order by v.number) filter (where v.number is not null), '{}') as versions
        from training.training_rule_course x left join training.course_version v on v.id = x.course_version_id
        where x.training_rule_id = ${key} group by x.course_id order by x.course_id limit 20`,
      'The courses that count, at most 20; empty when any training does, whatever a source calls it.',
      { bound: 20 },
    ),
    sources: sourcesOf(sql`training.training_rule`),
  },
  filters: { includeDemonstration },
  sorts: { FROM: sort('By their first day.', asc('validFrom')) },
  list: { asOf: 'The day for what is nested; today in Paris when left out.' },
  roots: {
    trainingRule: byId('EVERYONE', 'One rule by its id; null when there is none.', 'the rule', {
      asOf: 'The day for what is nested; today in Paris when left out.',
    }),
    trainingRules: page('EVERYONE', 'Rules by which the coverage of teams is counted, each from a day on.'),
  },
});

export const countedCourseReads = reads(CountedCourse, {
  visible: 'everyone',
  fields: { course: maybe(() => Course, 'courseId' as never, 'The course.') },
});
