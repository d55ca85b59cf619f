import { ID, Int } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  type Sql,
  sort,
  sql,
  values,
} from '#lib/reads';
import { answersForContribution } from '../comment/comment.sight.js';
import { Comment } from '../comment/comment.type.js';
import { Contribution } from '../contribution/contribution.type.js';
import { answersForCall } from '../contribution/contribution.sight.js';
import { ModerationCaseRecord } from './moderation.entity.js';
import { ModerationOrigin, ModerationPriority, ModerationState } from './moderation.enums.js';
import { APPEALED_WITHIN, LAST_REDRESS, REDRESS, wordsIn } from './moderation.redress.js';
import { moderates } from './moderation.sight.js';
import {
  ModerationAppeal,
  ModerationCase,
  ModerationDecision,
  ModerationNote,
  ModerationNotice,
} from './moderation.type.js';

type T = Columns<ModerationCaseRecord>;

const priorityOf = (t: Pick<T, 'priority'>): Sql =>
  sql`case ${t.priority} when 3 then 'URGENT' when 2 then 'HIGH' else 'NORMAL' end`;

/** Not what one wrote, entered or told of, nor whether one was right before. */
const mayDecide = (t: T, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`(${t.state} in ('OPEN', 'APPEALED')
    and not exists (select from participation.contribution o where o.id = ${t.contributionId} and o.person_id = ${actor.person})
    and not exists (select from participation.comment m where m.id = ${t.commentId} and m.person_id = ${actor.person})
    and not exists (select from participation.contribution_entry o where o.contribution_id = ${t.contributionId} and o.entered_by = ${actor.person})
    and not exists (select from participation.notice n join participation.notice_reporter r on r.notice_id = n.id
      where n.case_id = ${t.id} and r.person_id = ${actor.person})
    and not (${t.state} = 'APPEALED' and exists (select from participation.moderation_decision d
      where d.case_id = ${t.id} and d.decided_by = ${actor.id})))`;

/** The contribution of the comment that it is about. */
const commented = (t: Pick<T, 'commentId'>): Sql =>
  sql`(select m.contribution_id from participation.comment m where m.id = ${t.commentId})`;

/** What is told of decision `d` of case `c` to whoever wrote contribution `o` or comment `m`, and those who decide. */
const told = (
  env: Env,
): Sql => sql`d.id, d.decided_at as "decidedAt", d.restriction, d.ground, d.provision, d.facts, d.explanation,
  d.is_own_initiative as "isOwnInitiative", d.automated_detection as "automatedDetection", d.automated_decision as "automatedDecision",
  d.appeal_id is not null as "isOnAppeal", case when exists (select from participation.moderation_appeal a join participation.moderation_decision e on e.appeal_id = a.id
      where e.case_id = c.id and a.by_author) then ${wordsIn(LAST_REDRESS, env)} else ${wordsIn(REDRESS, env)} end as redress, d.decided_at + ${APPEALED_WITHIN} as "appealUntil",
  (select a.submitted_at from participation.moderation_appeal a where a.decision_id = d.id and a.by_author) as "appealedAt",
  coalesce(coalesce(o.person_id, m.person_id) = ${env.actor.person} and c.state = 'DECIDED' and d.restriction = 'HIDDEN' and d.decided_at > now() - ${APPEALED_WITHIN}
    and not exists (select from participation.moderation_appeal a join participation.moderation_decision e on e.id = a.decision_id
      where e.case_id = c.id and a.by_author)
    and not exists (select from participation.moderation_decision e where e.case_id = c.id and (e.decided_at, e.id) > (d.decided_at, d.id)), false) as "viewerMayAppeal"`;

const FROM = sql`from participation.moderation_decision d join participation.moderation_case c on c.id = d.case_id
  left join participation.contribution o on o.id = c.contribution_id left join participation.comment m on m.id = c.comment_id`;

export const moderationReads = reads<ModerationCaseRecord>(ModerationCase, {
  from: ModerationCaseRecord,
  key: 'id',
  visible: (t, env) => moderates(t.organizationId, env),
  fields: {
    contribution: maybe(
      () => Contribution,
      'contributionId',
      'The contribution that it is about, as it is now; null where it is about a comment.',
    ),
    comment: maybe(
      () => Comment,
      'commentId',
      'The comment that it is about, as it is now; null where it is about a contribution, and where that is not shown any more.',
    ),
    about: maybe(
      () => Contribution,
      (t) => sql`coalesce(${t.contributionId}, ${commented(t)})`,
      'The contribution that it is about, or that of the comment.',
    ),
    aboutVersion: computed(
      (t) => sql`coalesce((select o.version from participation.contribution o where o.id = ${t.contributionId}),
        (select m.version from participation.comment m where m.id = ${t.commentId}))`,
      'The version of what it is about: send it back as `contributionVersion`.',
      { type: () => Int },
    ),
    organization: maybe(() => Organization, 'organizationId', 'The organization that answers for it.'),
    priority: computed(priorityOf, 'What comes first.', { type: () => ModerationPriority }),
    leasedUntil: computed(
      (t) => sql`case when ${t.leasedUntil} > now() then ${t.leasedUntil} end`,
      'Until when somebody keeps it to themselves; null where nobody does.',
      { type: () => DateTime, nullable: true },
    ),
    viewerHoldsLease: computed(
      (t, { actor }) => sql`coalesce(${t.leasedUntil} > now() and ${t.leasedBy} = ${actor.id}, false)`,
      'Whether that is the caller.',
      { type: () => Boolean },
    ),
    viewerMayDecide: computed(
      mayDecide,
      'Whether the caller may decide it: not what they wrote or told of, nor whether they were right before.',
      { type: () => Boolean },
    ),
    notices: values(
      () => ModerationNotice,
      (key) =>
        sql`select n.id, n.reason, n.explanation, n.received_at as "receivedAt", n.title, n.body from participation.notice n
          where n.case_id = ${key} order by n.received_at desc, n.id limit 20`,
      'What was told of it, the last first; at most 20.',
      { bound: 20 },
    ),
    decisions: values(
      () => ModerationDecision,
      (key, env) => sql`select ${told(env)} ${FROM} where c.id = ${key} order by d.decided_at desc, d.id desc limit 10`,
      'What was decided, the last first; at most 10.',
      { bound: 10 },
    ),
    appeals: values(
      () => ModerationAppeal,
      (key) =>
        sql`select a.id, a.by_author as "isByAuthor", a.explanation, a.submitted_at as "submittedAt",
            case when e.id is not null then case when e.restriction = d.restriction then 'UPHELD' else 'OVERTURNED' end end as outcome
          from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id
          left join participation.moderation_decision e on e.appeal_id = a.id
          where d.case_id = ${key} order by a.submitted_at desc, a.id limit 10`,
      'Who objects to what was decided, the last first; at most 10.',
      { bound: 10 },
    ),
    notes: values(
      () => ModerationNote,
      (key) =>
        sql`select n.id, n.text, n.written_at as "writtenAt", writes.actor_name(n.written_by) as "writtenBy" from participation.moderation_note n
          where n.case_id = ${key} order by n.written_at desc, n.id limit 20`,
      'What those who decide told each other, the last first; at most 20.',
      { bound: 20 },
    ),
  },
  filters: {
    states: filter([ModerationState], 'That stand so; those that wait for a decision when left out.', (t, states) =>
      oneOf(t.state, states),
    ),
    priorities: filter(
      [ModerationPriority],
      'As urgent as one of these.',
      (t, priorities) => sql`${priorityOf(t)} = any(${priorities}::text[])`,
    ),
    origins: filter(
      [ModerationOrigin],
      'That one of these brought up.',
      (t, origins) => sql`${t.origin} = any(${origins}::text[])`,
    ),
    isLate: filter(
      Boolean,
      'Whether their day is over and they still wait.',
      (t, is) => sql`(${t.dueAt} < now() and ${t.closedAt} is null) = ${is}`,
    ),
    viewerMayDecide: filter(
      Boolean,
      'Whether the caller may decide them: not what they wrote or told of, nor whether they were right before.',
      (t, is, env) => sql`${mayDecide(t, env)} = ${is}`,
    ),
    organization: filter(ID, 'That this organization answers for.', (t, id) => sql`${t.organizationId} = ${id}`),
    comment: filter(ID, 'About this comment.', (t, id) => sql`${t.commentId} = ${id}`),
    contribution: filter(ID, 'About this contribution.', (t, id) => sql`${t.contributionId} = ${id}`),
    initiative: filter(
      ID,
      'About what was answered to this initiative, and what was said of that.',
      (t, id) => sql`exists (select from participation.contribution o join participation.call a on a.id = o.call_id
        where o.id = coalesce(${t.contributionId}, ${commented(t)}) and a.initiative_id = ${id})`,
    ),
    includeDemonstration,
  },
  listed: (t, { states }) => (states ? undefined : sql`${t.closedAt} is null`),
  sorts: {
    DUE_AT: sort('By their day, the nearest first: the graver, the nearer.', asc('dueAt')),
    OPENED_AT: sort('By when they came up, the last first.', desc('openedAt')),
  },
  defaultSort: () => 'DUE_AT',
  list: {
    order: 'The nearest day first when left out.',
    asOf: 'The day for what is nested; today in Paris when left out.',
    plural: 'cases',
  },
  roots: {
    moderationCase: byId(
      'STAFF',
      'One case by its id; null when there is none or the caller does not answer for its call.',
      'the case',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    moderationCases: page(
      'STAFF',
      'What those who answer for calls are to decide: what was told of, what is read before it is shown, and what is objected to.',
    ),
  },
});

export const contributionModeration = contribute(() => Contribution, {
  decision: perKey(
    (key, env) =>
      sql`select row_to_json(x) from (select ${told(env)} ${FROM}
        where c.contribution_id = ${key} and (coalesce(o.person_id = ${env.actor.person}, false) or ${answersForCall(sql`o.call_id`, env)})
        order by d.decided_at desc, d.id desc limit 1) x`,
    'What was decided last about whether it is shown, and why, for whoever wrote it and those who answer for its call; null for others, and where nothing was.',
    { type: () => ModerationDecision, nullable: true, audience: 'EVERYONE' },
  ),
});

export const commentModeration = contribute(() => Comment, {
  decision: perKey(
    (key, env) =>
      sql`select row_to_json(x) from (select ${told(env)} ${FROM}
        where c.comment_id = ${key} and (coalesce(m.person_id = ${env.actor.person}, false) or ${answersForContribution(sql`m.contribution_id`, env)})
        order by d.decided_at desc, d.id desc limit 1) x`,
    'What was decided last about whether it is shown, and why, for whoever wrote it and those who answer for the call; null for others, and where nothing was.',
    { type: () => ModerationDecision, nullable: true, audience: 'EVERYONE' },
  ),
});
