import { noun } from '#lib/nouns';
import { courseWaiting, courseWaitReads } from './course-wait.reads.js';
import { CourseWaitWrites } from './course-wait.writes.js';

export const courseWait = noun({
  reads: [courseWaitReads],
  contributions: [courseWaiting],
  writes: [CourseWaitWrites],
});
