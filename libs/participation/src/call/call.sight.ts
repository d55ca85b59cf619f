import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { seesDraft, seesInitiative } from '../initiative/initiative.sight.js';
import { type CallRecord } from './call.entity.js';

const INITIATIVE = { id: sql`i.id`, publishedOn: sql`i.published_on`, organizationId: sql`i.organization_id` };

/** Of what belongs to the initiative with this id. */
const seesInitiativeOf = (id: Sql, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`exists (select from participation.initiative i where i.id = ${id} and ${seesInitiative(INITIATIVE, env)})`;

/** A call is seen with its initiative. */
export const seesCall = (t: Pick<Columns<CallRecord>, 'initiativeId'>, env: Pick<Env, 'actor' | 'today'>): Sql =>
  seesInitiativeOf(t.initiativeId, env);

/** Whether its initiative had been published by the day; whoever sees the draft sees it before. */
export const wasThere = (
  { initiativeId }: Pick<Columns<CallRecord>, 'initiativeId'>,
  env: Pick<Env, 'actor' | 'day' | 'today'>,
): Sql =>
  sql`exists (select from participation.initiative i where i.id = ${initiativeId}
    and (i.published_on <= ${env.day} or ${seesDraft(INITIATIVE, env)}))`;

type Instants = Pick<Columns<CallRecord>, 'initiativeId' | 'opensAt' | 'closesAt'>;

/** It is closed with its initiative. */
export const stateNow = ({ initiativeId, opensAt, closesAt }: Instants): Sql =>
  sql`case when now() >= ${closesAt} or exists (select from participation.initiative i where i.id = ${initiativeId} and i.closed_on is not null) then 'CLOSED'
    when now() < ${opensAt} then 'PLANNED' else 'OPEN' end`;
