import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { answersForCall, seesThe } from '../contribution/contribution.sight.js';
import { type CommentRecord } from './comment.entity.js';

/** Whether the caller answers for the call that the contribution answers. */
export const answersForContribution = (contribution: Sql, env: Pick<Env, 'actor'>): Sql =>
  answersForCall(sql`(select c.call_id from participation.contribution c where c.id = ${contribution})`, env);

/**
 * A comment is seen with its contribution. Once it was taken out its place alone is, where something that stands answers it; else whoever wrote it
 * reads why. `isShown` tells of most that everybody sees the contribution, without looking at it. As `participation.comment_keys`.
 */
export const seesComment = (t: Columns<CommentRecord>, env: Pick<Env, 'actor'>): Sql =>
  sql`case when ${t.removedAt} is null or exists (select from participation.comment r where r.answers_to_id = ${t.id} and r.removed_at is null)
    then (${t.isShown} or ${seesThe(t.contributionId, env)})
    else ${t.removalReason} is not null and coalesce(${t.personId} = ${env.actor.person}, false) end`;
