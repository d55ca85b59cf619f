import { follow, notify, takeBackNews } from '#lib/notifications';
import { type Tx } from '#lib/writes';
import { type ThreadRecord } from '../thread/thread.entity.js';
import { answered, mentioned, posted, postTakenOut } from './post.kinds.js';

interface Told {
  thread: Pick<ThreadRecord, 'id' | 'subjectId'>;
  /** The post. */
  id: string;
  /** Who is mentioned in it. */
  named: readonly string[];
  /** Who wrote what it answers. */
  answered: string | null;
  /** Whether the thread is opened with it. */
  isFirst: boolean;
}

const keyOf = (id: string, what: string): string => `post:${id}:${what}`;

/** Tells each reader once: who is mentioned, who is answered, then whoever follows the thread or what it is about. Whoever writes follows. */
export async function tellOfPost(tx: Tx, { thread, id, named, answered: by, isFirst }: Told): Promise<void> {
  const subject = thread.id;
  await tellMentioned(tx, subject, id, named);
  const isAnswered = by !== null && !named.includes(by) ? [by] : [];
  if (isAnswered.length) await notify(tx, { kind: answered, subject, key: keyOf(id, 'answered'), to: isAnswered });
  await notify(tx, {
    ...{ kind: posted, subject, key: keyOf(id, 'posted'), facts: { isFirst } },
    ...{ within: [thread.subjectId], except: [...named, ...isAnswered] },
  });
  if (tx.actor.id) await follow(tx, tx.actor.id, subject);
}

/** Of a post that is changed those alone who were not mentioned before. */
export async function tellMentioned(tx: Tx, thread: string, id: string, named: readonly string[]): Promise<void> {
  if (named.length) await notify(tx, { kind: mentioned, subject: thread, key: keyOf(id, 'mentioned'), to: named });
}

/** What was told of a post that was taken out is told no more; its author is told that a moderator did it. */
export async function untellPost(tx: Tx, thread: string, id: string, author: string | null): Promise<void> {
  await takeBackNews(
    tx,
    ['mentioned', 'answered', 'posted'].map((what) => keyOf(id, what)),
  );
  if (author) await notify(tx, { kind: postTakenOut, subject: thread, key: keyOf(id, 'taken-out'), to: [author] });
}
