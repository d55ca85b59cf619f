import { kept, type Tx } from '#lib/writes';
import { declared } from '../subject/declared.js';
import { ThreadRecord } from './thread.entity.js';
import { type Acting, ownPerson } from './thread.policy.js';
import { Thread } from './thread.type.js';

export const threads = kept(Thread, ThreadRecord, { lock: 'for no key update' });

/** The thread, locked, so that what is written in it comes one after the other; whoever may not read it is not told that it is there. */
export async function inThread(tx: Tx, id: string, path: string): Promise<Acting> {
  const thread = await threads.locked(tx, id, path);
  const standing = await declared.standing(tx, thread.subjectId, path);
  return { ...standing, thread, personId: ownPerson(tx) };
}
