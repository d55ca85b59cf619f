import { type Done, InvalidInputError, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { ThreadClosedError } from '../thread/thread.errors.js';
import { mayWrite, MODERATES } from '../thread/thread.policy.js';
import { inThread } from '../thread/thread.rows.js';
import { PostRemovedError, PostTooDeepError } from './post.errors.js';
import {
  PostReactInput,
  PostReactionWithdrawInput,
  PostRemoveInput,
  PostUpdateInput,
  PostWriteInput,
} from './post.inputs.js';
import { tellMentioned, untellPost } from './post.telling.js';
import { Post } from './post.type.js';
import { expectReaders, mentionsIn, posts, writePost } from './post.write.js';

/** What posts say stands in their own rows alone: no entry of the audit log repeats it. */
@Writes(Post)
export class PostWrites {
  @Write('PERSON', 'Writes in a thread, or answers a post of it.', [
    ThreadClosedError,
    [PostTooDeepError, 'where what is answered stands as deep as posts may'],
    PostRemovedError,
  ])
  async postWrite({ threadId, parentId, body }: PostWriteInput, tx: Tx): Promise<Done> {
    const acting = await inThread(tx, threadId, 'threadId');
    mayWrite(acting);
    const id = await writePost(tx, acting, parentId ?? null, body);
    return { id, organizationId: acting.auditedOf, personId: acting.personId, after: { threadId } };
  }

  @Write('PERSON', 'Says otherwise what one has written; what it said before stays readable.', [
    ThreadClosedError,
    PostRemovedError,
  ])
  async postUpdate(input: PostUpdateInput, tx: Tx): Promise<Done> {
    const acting = await ofPost(tx, input.id);
    if (!acting.isAuthor) throw new NotAllowedError(OWN);
    mayWrite(acting);
    const post = await posts.toChange(tx, input, () => true);
    const { id, threadId, personId } = post;
    if (post.removedAt) throw new PostRemovedError('id');
    const done = { id, organizationId: acting.auditedOf, personId };
    if (post.body === input.body) return { ...done, isUnchanged: true };
    const before = mentionsIn(post.body!);
    const named = mentionsIn(input.body);
    const added = named.filter((one) => !before.includes(one));
    await expectReaders(tx, acting.thread.subjectId, added);
    await tx.query(
      'update discussions.post set body = $2, edited_at = clock_timestamp(), version = version + 1 where id = $1',
      [id, input.body],
    );
    await tellMentioned(tx, threadId, id, added);
    return { ...done, after: { version: post.version + 1 } };
  }

  @Write(
    'PERSON',
    'Takes out what a post says: one’s own, or as who moderates for a reason. It keeps its place, and what answered it.',
    [PostRemovedError],
  )
  async postRemove(input: PostRemoveInput, tx: Tx): Promise<Done> {
    const acting = await ofPost(tx, input.id);
    if (!acting.isAuthor && !acting.moderates) throw new NotAllowedError(MODERATES);
    const { id, threadId, personId, removedAt } = await posts.toChange(tx, input, () => true);
    if (removedAt) throw new PostRemovedError('id');
    const reason = acting.isAuthor ? null : (input.reason ?? null);
    if (!acting.isAuthor && !reason) throw new InvalidInputError(REASON, 'reason');
    await tx.query(
      `update discussions.post set body = null, removed_at = clock_timestamp(), removed_by = $2, removal_reason = $3, version = version + 1 where id = $1`,
      [id, acting.isAuthor ? 'AUTHOR' : 'MODERATOR', reason],
    );
    await untellPost(tx, threadId, id, acting.isAuthor ? null : personId);
    return {
      id,
      organizationId: acting.auditedOf,
      personId,
      after: { removedBy: acting.isAuthor ? 'AUTHOR' : 'MODERATOR' },
    };
  }

  @Write('PERSON', 'Says something of a post without words; said again, it stays once.', [
    ThreadClosedError,
    PostRemovedError,
  ])
  async postReact({ id, kind }: PostReactInput, tx: Tx): Promise<Done> {
    const acting = await ofPost(tx, id);
    mayWrite(acting);
    if (acting.post.removedAt) throw new PostRemovedError('id');
    const made = await tx.query(
      `insert into discussions.reaction (id, post_id, person_id, kind) values ($1, $2, $3, $4) on conflict (post_id, person_id, kind) do nothing returning id`,
      [tx.newId('reaction'), id, acting.personId, kind],
    );
    return reacted(acting, made.length > 0);
  }

  @Write('PERSON', 'Takes back what one said of a post without words; where one said nothing, nothing happens.')
  async postReactionWithdraw({ id, kind }: PostReactionWithdrawInput, tx: Tx): Promise<Done> {
    const acting = await ofPost(tx, id);
    const gone = await tx.query(
      'delete from discussions.reaction where post_id = $1 and person_id = $2 and kind = $3 returning id',
      [id, acting.personId, kind],
    );
    return reacted(acting, gone.length > 0);
  }
}

type OfPost = Awaited<ReturnType<typeof ofPost>>;

/** What one said without words stands beside the post, for whoever sees it: no entry of the log keeps it once it is taken back. */
const reacted = ({ post, auditedOf }: OfPost, isChanged: boolean): Done => ({
  ...{ id: post.id, organizationId: auditedOf },
  ...(isChanged ? { isTold: true } : { isUnchanged: true }),
});

/** The thread first, as whoever writes in it does, then the post. */
async function ofPost(tx: Tx, id: string) {
  const { threadId } = await posts.find(tx, id);
  const acting = await inThread(tx, threadId, 'id');
  const post = await posts.locked(tx, id);
  return { ...acting, post, isAuthor: post.personId !== null && post.personId === acting.personId };
}

const OWN = { fr: 'C’est à la personne qui l’a écrit de le changer.', en: 'This is for whoever wrote it.' };
const REASON = {
  fr: 'Dites pourquoi : la raison reste à la place du message.',
  en: 'Say why: the reason stays in place of the message.',
};
