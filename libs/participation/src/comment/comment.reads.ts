import { ID, Int } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import { includeDemonstration, isLong, searching, within } from '#lib/network';
import {
  asc,
  byId,
  computed,
  contribute,
  desc,
  filter,
  many,
  maybe,
  page,
  perKey,
  reads,
  sort,
  sql,
  values,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { Contribution, ContributionAuthor } from '../contribution/contribution.type.js';
import { byEndOf } from '../day.js';
import { CommentRecord } from './comment.entity.js';
import { answersForContribution, seesComment } from './comment.sight.js';
import { Comment, FormerComment } from './comment.type.js';

const shown = { nullable: true, unlessAsked: { includeDemonstration: true } };

export const commentReads = reads<CommentRecord>(Comment, {
  from: CommentRecord,
  key: 'id',
  followed: true,
  visible: seesComment,
  fields: {
    at: computed((t) => t.writtenAt, 'When it was written.', { type: () => DateTime }),
    contribution: maybe(() => Contribution, 'contributionId', 'What it is said of.'),
    answersTo: maybe(() => Comment, 'answersToId', 'The comment that it answers; null for none.'),
    replies: many(() => Comment, 'answersToId', 'What answers it.', shown),
    author: perKey(
      (key) =>
        sql`select json_build_object('displayName', m.shown_name) from participation.comment m
          where m.id = ${key} and m.shown_name is not null and m.removed_at is null`,
      'Who wrote it; null once they are erased, and once it was taken out.',
      { type: () => ContributionAuthor, nullable: true },
    ),
    formerly: values(
      () => FormerComment,
      (key) =>
        sql`select v.body, v.written_at as "writtenAt" from participation.comment_version v join participation.comment m on m.id = v.comment_id
          where m.id = ${key} and m.removed_at is null order by v.number desc limit 20`,
      'What it said before it was changed, the last of it first; nothing once it was taken out. At most 20.',
      { bound: 20 },
    ),
    removalReason: computed(
      (t, env) =>
        sql`case when coalesce(${t.personId} = ${env.actor.person}, false) or ${answersForContribution(t.contributionId, env)} then ${t.removalReason} end`,
    ),
    isViewers: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether the caller wrote it.',
      { type: () => Boolean },
    ),
  },
  filters: {
    search: searching(
      'Part of what they say; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in ${t.foldedWords}) > 0`,
    ),
    contribution: filter(ID, 'On this contribution.', (t, id) => sql`${t.contributionId} = ${id}`),
    initiative: filter(
      ID,
      'On contributions to this initiative.',
      (t, id) =>
        sql`exists (select from participation.contribution c join participation.call a on a.id = c.call_id
          where c.id = ${t.contributionId} and a.initiative_id = ${id})`,
    ),
    isReply: filter(Boolean, 'Whether they answer another.', (t, is) => sql`(${t.answersToId} is not null) = ${is}`),
    isViewers: filter(
      Boolean,
      'Whether the caller wrote them.',
      (t, is, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false) = ${is}`,
    ),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search)
      ? sql`select s.id from participation.comment s where s.folded_words like ${within(search)}`
      : undefined,
  listed: (t, _, { day }) => byEndOf(t.writtenAt, day),
  sorts: {
    LATEST: sort('By when they were written, the last first.', desc('writtenAt')),
    CREATED_AT: sort('By when they were written.', asc('writtenAt')),
    CONVERSATION: sort(
      'The last comment that answers none first; below it what answers it, the first of that first.',
      asc('path'),
    ),
  },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The last to be written first when left out.',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    comment: byId(
      'EVERYONE',
      'One comment by its id; null when there is none or the caller may not see it.',
      'the comment',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    comments: page('EVERYONE', 'What had been said of contributions by the day.'),
  },
});

export const contributionComments = contribute(() => Contribution, {
  comments: many(() => Comment, 'contributionId', 'What had been said of it by the day.', {
    audience: 'EVERYONE',
    ...shown,
  }),
  commentCount: perKey(
    (key, { day }) =>
      sql`select count(*)::int from participation.comment m where m.contribution_id = ${key} and m.removed_at is null and ${byEndOf(sql`m.written_at`, day)}`,
    'How many comments on it had been written by the day and stand.',
    { audience: 'EVERYONE', type: () => Int },
  ),
  viewerSpeaksForTeam: computed(
    (t, { actor }) =>
      sql`exists (select from participation.call a join participation.initiative i on i.id = a.initiative_id
        where a.id = ${t['callId']} and i.organization_id = any(${actor.organizations}))`,
    'Whether the caller has a role in the organization that answers for its initiative, and may say so in comments.',
    { audience: 'EVERYONE', type: () => Boolean },
  ),
});
