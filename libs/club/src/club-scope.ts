import { type Actor, holds, isStaff, scopeKind } from '#lib/access';
import { type Env, type Sql, sql } from '#lib/reads';

/** Whoever belongs to the club holds this role in it, for as long as they do (`identity.grants`). */
const CLUB = scopeKind('CLUB', ['MEMBER']);
/** There is one club: as a scope it has this id. */
const THE_CLUB = 'club';

/** Whether somebody belongs to the club today. */
export const isMember = (actor: Actor): boolean => holds(actor, 'MEMBER', CLUB, THE_CLUB);

/** Members of the club, and staff of the network: for whom the club is. */
export const isOfClub = (actor: Actor): boolean => isMember(actor) || isStaff(actor);

export const belongs = ({ actor }: Pick<Env, 'actor'>): Sql =>
  sql`(${THE_CLUB} = any(${actor.scopes('MEMBER', CLUB)}))`;

export const ofClub = (env: Pick<Env, 'actor'>): Sql => sql`(${belongs(env)} or ${env.actor.staff})`;
