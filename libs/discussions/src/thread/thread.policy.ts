import { NotAllowedError, type Tx } from '#lib/writes';
import { type Standing } from '../subject/discussion-subject.js';
import { type ThreadRecord } from './thread.entity.js';
import { ThreadClosedError } from './thread.errors.js';

/** Who acts in a thread, in their own name. */
export interface Acting extends Standing {
  thread: ThreadRecord;
  personId: string;
}

export function mayWrite({ writes, thread: { closedAt } }: Acting): void {
  if (!writes) throw new NotAllowedError(WRITES);
  if (closedAt) throw new ThreadClosedError(closedAt);
}

/** What is said is said by somebody; a program of an organization is nobody. */
export function ownPerson({ actor: { personId } }: Tx): string {
  if (!personId) throw new NotAllowedError(WRITES);
  return personId;
}

export const WRITES = {
  fr: 'Vous pouvez lire cette discussion ; pour y écrire, rejoignez d’abord celles et ceux qui y participent.',
  en: 'You can read this discussion; to write in it, first join those who take part in it.',
};
export const MODERATES = {
  fr: 'C’est à qui anime cette discussion de le faire.',
  en: 'This is for whoever moderates this discussion.',
};
