import { type Done, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { writePost } from '../post/post.write.js';
import { declared } from '../subject/declared.js';
import { ThreadClosedError } from './thread.errors.js';
import { ThreadCloseInput, ThreadOpenInput, ThreadReopenInput, ThreadUpdateInput } from './thread.inputs.js';
import { MODERATES, ownPerson, WRITES } from './thread.policy.js';
import { inThread, threads } from './thread.rows.js';
import { Thread } from './thread.type.js';

/** Opened by whoever writes about its subject; named by who opened it, closed by them too, pinned by who moderates. */
@Writes(Thread)
export class ThreadWrites {
  @Write('PERSON', 'Opens a thread about a record, with its first post.')
  async threadOpen({ subjectId, title, body }: ThreadOpenInput, tx: Tx): Promise<Done> {
    const standing = await declared.standing(tx, subjectId, 'subjectId');
    const personId = ownPerson(tx);
    if (!standing.writes) throw new NotAllowedError(WRITES);
    const { organizationId, auditedOf, isDemonstration } = standing;
    const id = await threads.insert(tx, { subjectId, title, personId, organizationId, isDemonstration });
    const thread = await threads.find(tx, id);
    await writePost(tx, { ...standing, thread, personId }, null, body, true);
    return { id, organizationId: auditedOf, personId };
  }

  @Write('PERSON', 'Names a thread that one opened or moderates otherwise, or pins it.', [ThreadClosedError])
  async threadUpdate(input: ThreadUpdateInput, tx: Tx): Promise<Done> {
    const { thread, moderates, isOpener, auditedOf } = await toChange(tx, input);
    if (!moderates && (!isOpener || input.isPinned != null)) throw new NotAllowedError(MODERATES);
    if (thread.closedAt && !moderates) throw new ThreadClosedError(thread.closedAt);
    const { id, personId } = thread;
    const { title, isPinned } = input;
    const changed = await threads.update(tx, thread, { title, isPinned: isPinned ?? undefined });
    const done = { id, organizationId: auditedOf, personId };
    if ('isUnchanged' in changed) return { ...done, ...changed };
    // What somebody wrote stands in its own row alone.
    return { ...done, before: { isPinned: thread.isPinned }, after: { isPinned: isPinned ?? thread.isPinned } };
  }

  @Write('PERSON', 'Closes a thread that one opened or moderates: it is read, and nothing is added.')
  async threadClose(input: ThreadCloseInput, tx: Tx): Promise<Done> {
    return this.close(tx, input, true);
  }

  @Write('PERSON', 'Opens a closed thread again that one opened or moderates.')
  async threadReopen(input: ThreadReopenInput, tx: Tx): Promise<Done> {
    return this.close(tx, input, false);
  }

  private async close(tx: Tx, input: ThreadCloseInput, isClosed: boolean): Promise<Done> {
    const { thread, moderates, isOpener, auditedOf } = await toChange(tx, input);
    if (!moderates && !isOpener) throw new NotAllowedError(MODERATES);
    const { id, personId, closedAt } = thread;
    const done = { id, organizationId: auditedOf, personId };
    if ((closedAt !== null) === isClosed) return { ...done, isUnchanged: true };
    return { ...done, ...(await threads.update(tx, thread, { closedAt: isClosed ? new Date() : null })) };
  }
}

async function toChange(tx: Tx, input: ThreadCloseInput) {
  const acting = await inThread(tx, input.id, 'id');
  const isOpener = acting.writes && acting.thread.personId === acting.personId;
  const thread = await threads.toChange(tx, input, () => acting.moderates || isOpener);
  return { ...acting, thread, isOpener };
}
