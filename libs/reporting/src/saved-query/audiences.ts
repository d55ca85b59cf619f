import { type Actor, AUDIENCES } from '#lib/access';
import { type ReportAudience } from './saved-query.enums.js';

/** Whether somebody may run a report at all. */
export const isFor = (audience: ReportAudience, actor: Actor): boolean => AUDIENCES[audience](actor);
