import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { type InitiativeRecord } from './initiative.entity.js';

type Seen = Pick<Columns<InitiativeRecord>, 'id' | 'publishedOn' | 'organizationId'>;

/** Whoever holds a role in an organization that carries it today. */
export const seesDraft = (t: Seen, { actor, today }: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.organizations})
    or exists (select from participation.initiative_carrier c where c.initiative_id = ${t.id}
      and c.organization_id = any(${actor.organizations}) and c.period @> ${today}))`;

/** A published one is everybody’s, as `participation.initiative_keys`. */
export const seesInitiative = (t: Seen, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(${t.publishedOn} is not null or ${seesDraft(t, env)})`;

/** As `mayWrite`, of what is not closed. */
export const writes = (t: Seen, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.organizationId} = any(${actor.managed})
    or (${t.publishedOn} is null and ${t.organizationId} = any(${actor.organizations})), false)`;

/** As `mayAnswerFor`. */
export const answersFor = (t: Seen, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.organizationId} = any(${actor.managed}), false)`;
