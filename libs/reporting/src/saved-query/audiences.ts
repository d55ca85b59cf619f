import { type Actor, type AudienceName, AUDIENCES } from '#lib/access';

/** Whether somebody may run a report at all. */
export const isFor = (audience: AudienceName, actor: Actor): boolean => AUDIENCES[audience](actor);
