import { ID, Int } from '@nestjs/graphql';
import { entityByPrefix, Node, prefixOf, ref } from '#lib/graphql';
import { Organization, Person, searching } from '#lib/network';
import {
  byId,
  computed,
  desc,
  filter,
  many,
  maybe,
  page,
  perKey,
  type Reader,
  reads,
  sort,
  sql,
  toldOf,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { Post } from '../post/post.type.js';
import { declared } from '../subject/declared.js';
import { mentionableIn } from '../subject/mentionable.js';
import { ThreadRecord } from './thread.entity.js';
import { Thread } from './thread.type.js';

export const threadReads = reads<ThreadRecord>(Thread, {
  from: ThreadRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => declared.sees(t.subjectId, env),
  fields: {
    isClosed: computed((t) => sql`(${t.closedAt} is not null)`),
    subject: toldOf(subjectOf, 'What it is about; null where the caller may not see it.', {
      type: () => Node,
      nullable: true,
    }),
    openedBy: maybe(
      () => Person,
      'personId',
      'Who opened it; null where the caller may not see them, and once they are erased.',
    ),
    organization: maybe(
      () => Organization,
      'organizationId',
      'For whom they opened it: the organization of their position on that day; null where they had none.',
    ),
    posts: many(
      () => Post,
      'threadId',
      'What was written in it by the day, as a tree: what answers a post stands below it.',
      {
        nullable: true,
      },
    ),
    postCount: perKey(
      (key, { day }) =>
        sql`select count(*)::int from discussions.post p where p.thread_id = ${key} and p.written_on <= ${day} and p.removed_at is null`,
      'How many posts it had by the day, without those that were taken out.',
      { type: () => Int },
    ),
    mentionable: mentionableIn(
      (key) => sql`(select h.subject_id from discussions.thread h where h.id = ${key})`,
      'Whom the caller may mention in it: people who may read it, who wrote about the same first.',
    ),
    viewerWrites: computed(
      (t, env) => sql`(${t.closedAt} is null and ${declared.writes(t.subjectId, env)})`,
      'Whether the caller may write in it.',
      { type: () => Boolean },
    ),
    viewerModerates: computed(
      (t, env) => declared.moderates(t.subjectId, env),
      'Whether the caller takes out what others wrote in it, closes and pins it.',
      { type: () => Boolean },
    ),
    viewerOpened: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether the caller opened it.',
      { type: () => Boolean },
    ),
  },
  filters: {
    subject: filter(ID, 'About this record.', (t, id) => sql`${t.subjectId} = ${id}`),
    isClosed: filter(Boolean, 'Closed, or not.', (t, is) => sql`(${t.closedAt} is not null) = ${is}`),
    search: searching(
      'Part of what they are called; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.title})) > 0`,
    ),
  },
  listed: (t, _, { day }) => sql`${t.openedOn} <= ${day}`,
  sorts: {
    PINNED: sort(
      'Those that are pinned, then by when something was written in them, the latest first.',
      desc((t) => sql`(${t.isPinned})::int`, 'integer'),
      desc('lastPostAt'),
    ),
    LATEST: sort('By when something was written in them, the latest first.', desc('lastPostAt')),
  },
  list: {
    order: 'Those that are pinned first when left out.',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    thread: byId(
      'EVERYONE',
      'One thread by its id; null when there is none or the caller may not see it.',
      'the thread',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    threads: page('EVERYONE', 'Threads that the caller may read and that had been opened by the day.'),
  },
});

async function subjectOf(reader: Reader, thread: string): Promise<Node | null> {
  const id = sql`h.subject_id`;
  const [found] = await reader.read(
    sql`select h.subject_id as id from discussions.thread h where h.id = ${thread} and ${reader.sees(id, declared.types())}`,
  );
  if (!found) return null;
  const named = String(found['id']);
  return ref(entityByPrefix(prefixOf(named)!)!.target, named, reader.day) as Node;
}
