import { ID } from '@nestjs/graphql';
import { Organization, Person, searching, seesPerson } from '#lib/network';
import { asc, byId, computed, desc, filter, linked, many, maybe, page, reads, sort, sql, values } from '#lib/reads';
import { folded } from '#lib/territories';
import { PostReaction } from '../reaction/reaction.type.js';
import { declared } from '../subject/declared.js';
import { Thread } from '../thread/thread.type.js';
import { PostRecord } from './post.entity.js';
import { Post, PostVersion, ReactionCount } from './post.type.js';

const MOST_MENTIONED = 20;
const MOST_VERSIONS = 50;

export const postReads = reads<PostRecord>(Post, {
  from: PostRecord,
  key: 'id',
  followed: true,
  visible: (t, env) =>
    sql`exists (select from discussions.thread h where h.id = ${t.threadId} and ${declared.sees(sql`h.subject_id`, env)})`,
  fields: {
    thread: maybe(() => Thread, 'threadId', 'The thread in which it stands.'),
    parent: maybe(() => Post, 'parentId', 'The post that it answers; null for none.'),
    author: maybe(
      () => Person,
      'personId',
      'Who wrote it; null where the caller may not see them, and once they are erased.',
    ),
    organization: maybe(
      () => Organization,
      'organizationId',
      'For whom they wrote: the organization of their position on that day; null where they had none.',
    ),
    mentions: linked(
      () => Person,
      (key) =>
        sql`select m.named[1] from discussions.post p cross join lateral regexp_matches(p.body, '@(person_[0-9a-z]{26})', 'g') with ordinality m(named, nr)
          where p.id = ${key} group by 1 order by min(m.nr) limit ${MOST_MENTIONED}::int`,
      `Who is mentioned, as far as the caller may see them. At most ${MOST_MENTIONED}.`,
      { bound: 3, nullable: true },
    ),
    reactions: many(() => PostReaction, 'postId', 'Who said what of it without words.', { nullable: true }),
    reactionCounts: values(
      () => ReactionCount,
      (key, { actor }) =>
        sql`select r.kind, count(*)::int as count, coalesce(bool_or(r.person_id = ${actor.person}), false) as "isOwn"
          from discussions.reaction r where r.post_id = ${key} group by r.kind order by min(r.reacted_at), r.kind`,
      'How many said what of it without words; at most 4.',
      { bound: 4 },
    ),
    versions: values(
      () => PostVersion,
      (key) =>
        sql`select v.number, v.body, v.written_at as "writtenAt" from discussions.post_version v where v.post_id = ${key}
          order by v.number desc limit ${MOST_VERSIONS}::int`,
      `What it said before it was changed, the latest first; at most ${MOST_VERSIONS}.`,
      { bound: 5 },
    ),
    isOwn: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether the caller wrote it.',
      {
        type: () => Boolean,
      },
    ),
  },
  filters: {
    thread: filter(ID, 'In this thread.', (t, id) => sql`${t.threadId} = ${id}`),
    subject: filter(
      ID,
      'About this record.',
      (t, id) => sql`exists (select from discussions.thread h where h.id = ${t.threadId} and h.subject_id = ${id})`,
    ),
    author: filter(
      ID,
      'Written by this person, if the caller may see them.',
      (t, id, { actor }) =>
        sql`(${t.personId} = ${id} and exists (select from network.person v where v.id = ${t.personId} and (${seesPerson(sql`v.public`, sql`v.id`, actor)})))`,
    ),
    search: searching(
      'Part of what they say; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.body})) > 0`,
    ),
  },
  listed: (t, _, { day }) => sql`${t.writtenOn} <= ${day}`,
  sorts: {
    TREE: sort('As a tree: what answers a post stands below it, the first of it first.', asc('path')),
    LATEST: sort('By when they were written, the latest first.', desc('writtenAt')),
  },
  list: {
    order: 'As a tree when left out.',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    post: byId('EVERYONE', 'One post by its id; null when there is none or the caller may not see it.', 'the post', {
      asOf: 'The day to describe; today in Paris when left out.',
    }),
    posts: page('EVERYONE', 'What was written by the day in threads that the caller may read.'),
  },
});
