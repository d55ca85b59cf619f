import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { byEndOf } from '../day.js';
import { type ContributionRecord } from './contribution.entity.js';

type Seen = Pick<Columns<ContributionRecord>, 'callId' | 'status' | 'personId'>;

/**
 * Whether the caller answers for the call: reads what is not shown, and decides about it. Their calls are found once for all rows: asked of each row, a list
 * would look so dear to the planner that it reads whole rows where an index holds all that is asked.
 */
export const answersForCall = (call: Sql, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${call} = any(array(select a.id from participation.call a join participation.initiative i on i.id = a.initiative_id
    where i.organization_id = any(${actor.organizations}))), false)`;

/** Of initiatives that are not published: each call is of one initiative, and drafts are few. */
const DRAFTED = sql`array(select a.id from participation.call a join participation.initiative i on i.id = a.initiative_id where i.published_on is null)`;

/** What is published is everybody’s; whatever else is there for whoever wrote it, and who answers for the call. As `participation.contribution_keys`. */
export const seesContribution = (t: Seen, env: Pick<Env, 'actor'>): Sql =>
  sql`((${t.status} = 'PUBLISHED' and ${t.callId} <> all(${DRAFTED}))
    or coalesce(${t.personId} = ${env.actor.person}, false) or ${answersForCall(t.callId, env)})`;

const SEEN = { callId: sql`c.call_id`, status: sql`c.status`, personId: sql`c.person_id` };

/** Of one, looked up by its key: whoever asks for a few rows waits for a few. */
export const seesThe = (id: Sql, env: Pick<Env, 'actor'>): Sql =>
  sql`coalesce((select ${seesContribution(SEEN, env)} from participation.contribution c where c.id = ${id}), false)`;

/**
 * Whoever sees any of these contributions sees what is said of them: `ids` says from which table, and where, `contribution_id` is read. One row after the other,
 * as above. As `participation.keys_of_any`.
 */
export const seesAnyOf = (ids: Sql, env: Pick<Env, 'actor'>): Sql =>
  sql`coalesce((select true from ${ids} and ${seesThe(sql`o.contribution_id`, env)} limit 1), false)`;

/** Whether everybody was shown `participation.contribution c` by the day. */
export const isShownBy = ({ day }: Pick<Env, 'day'>): Sql =>
  sql`c.status = 'PUBLISHED' and (${byEndOf(sql`c.first_published_at`, day)} or c.said_on <= ${day})`;
