import { Person } from '#lib/network';
import { asc, maybe, reads, sort, sql } from '#lib/reads';
import { declared } from '../subject/declared.js';
import { ReactionRecord } from './reaction.entity.js';
import { PostReaction } from './reaction.type.js';

export const reactionReads = reads<ReactionRecord>(PostReaction, {
  from: ReactionRecord,
  key: 'id',
  visible: (t, env) =>
    sql`exists (select from discussions.post p join discussions.thread h on h.id = p.thread_id
      where p.id = ${t.postId} and ${declared.sees(sql`h.subject_id`, env)})`,
  fields: {
    person: maybe(() => Person, 'personId', 'Who said it; null where the caller may not see them.'),
  },
  sorts: { REACTED_AT: sort('By when they said it, the first of it first.', asc('reactedAt')) },
});
