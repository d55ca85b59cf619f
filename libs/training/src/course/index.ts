import { noun } from '#lib/nouns';
import { courseDraftReads, courseReads } from './course.reads.js';
import { CourseRecord } from './course.entity.js';
import { CourseWrites } from './course.writes.js';

export const course = noun({
  reads: [courseReads, courseDraftReads],
  writes: [CourseWrites],
  entities: [CourseRecord],
});
