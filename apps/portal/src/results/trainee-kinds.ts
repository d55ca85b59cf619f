import type { CourseObjective, TraineeKind } from '../generated/graphql.js';

/** In the order of the form. */
export const KINDS: readonly TraineeKind[] = ['EMPLOYEE', 'APPRENTICE', 'JOB_SEEKER', 'INDIVIDUAL', 'OTHER'];
export const OBJECTIVES: readonly CourseObjective[] = [
  'DIPLOMA',
  'CERTIFICATION',
  'QUALIFICATION',
  'OTHER_TRAINING',
  'SKILLS_ASSESSMENT',
  'PRIOR_LEARNING',
];
