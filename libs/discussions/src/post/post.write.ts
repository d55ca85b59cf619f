import { isStaff } from '#lib/access';
import { InvalidInputError, kept, NotFoundError, type Tx } from '#lib/writes';
import { type Acting } from '../thread/thread.policy.js';
import { PostRecord } from './post.entity.js';
import { PostRemovedError, PostTooDeepError } from './post.errors.js';
import { tellOfPost } from './post.telling.js';
import { Post } from './post.type.js';

export const posts = kept(Post, PostRecord);
export const DEEPEST = 4;

/** Writes a post in a thread that is locked or new, and tells of it; answers its id. */
export async function writePost(
  tx: Tx,
  acting: Acting,
  parentId: string | null,
  body: string,
  isFirst = false,
): Promise<string> {
  const { thread, personId, organizationId } = acting;
  const parent = parentId ? await posts.find(tx, parentId, 'parentId') : null;
  if (parent && parent.threadId !== thread.id) throw new NotFoundError('parentId');
  if (parent?.removedAt) throw new PostRemovedError('parentId');
  if (parent && parent.depth >= DEEPEST) throw new PostTooDeepError(DEEPEST);
  const named = mentionsIn(body);
  await expectReaders(tx, thread.subjectId, named);
  const { id: threadId, isDemonstration } = thread;
  const id = await posts.insert(tx, { threadId, parentId, personId, organizationId, body, isDemonstration });
  await tx.query('update discussions.thread set last_post_at = clock_timestamp() where id = $1', [threadId]);
  await tellOfPost(tx, { thread, id, named, answered: parent?.personId ?? null, isFirst });
  return id;
}

/** Who is mentioned in a text, each once. */
export const mentionsIn = (body: string): string[] => [
  ...new Set([...body.matchAll(/@(person_[0-9a-z]{26})/g)].map(([, id]) => id!)),
];

/** Whoever may not read it, or is not seen by who writes, cannot be mentioned; nobody is told whether there is such a person. */
export async function expectReaders(tx: Tx, subjectId: string, named: readonly string[]): Promise<void> {
  if (named.length > MOST_MENTIONED) throw new InvalidInputError(MANY, 'body');
  if (named.length === 0) return;
  const found = await tx.one<{ n: number }>(
    `select count(*)::int as n from discussions.mentionable($1) m join network.person v on v.id = m.person_id
     where m.person_id = any($2) and (v.public or $3)`,
    [subjectId, named, isStaff(tx.actor)],
  );
  if (found!.n < named.length) throw new InvalidInputError(NO_READER, 'body');
}

const MOST_MENTIONED = 20;
const MANY = {
  fr: `Un message mentionne au plus ${MOST_MENTIONED} personnes.`,
  en: `A message mentions at most ${MOST_MENTIONED} people.`,
};
const NO_READER = {
  fr: 'Une personne mentionnée ne peut pas lire cette discussion : retirez sa mention.',
  en: 'Somebody who is mentioned cannot read this discussion: take the mention out.',
};
