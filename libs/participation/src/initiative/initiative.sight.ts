import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { type InitiativeRecord } from './initiative.entity.js';

type Seen = Pick<Columns<InitiativeRecord>, 'id' | 'publishedOn' | 'organizationId'>;

const TODAY = sql`(now() at time zone 'Europe/Paris')::date`;

/** A published one is everybody’s; a draft is seen by who holds a role in an organization that carries it, as `participation.initiative_keys`. */
export const seesInitiative = (t: Seen, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`(${t.publishedOn} is not null or ${actor.coordinator} or ${t.organizationId} = any(${actor.organizations})
    or exists (select from participation.initiative_carrier c where c.initiative_id = ${t.id}
      and c.organization_id = any(${actor.organizations}) and c.period @> ${TODAY}))`;

/** As `mayWrite`. */
export const writes = (t: Seen, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.organizationId} = any(${actor.organizations}), false)`;

/** As `mayAnswerFor`. */
export const answersFor = (t: Seen, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.organizationId} = any(${actor.managed}), false)`;
