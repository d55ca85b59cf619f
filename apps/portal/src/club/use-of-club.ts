import { isStaff, useViewer } from '../session/viewer.js';
import { useOwn } from './member/use-own.js';

/** Whether the reader is of the club: a member, or staff of the network. The API has the last word. */
export function useOfClub(): boolean {
  const { viewer } = useViewer();
  const belongs = useOwn(!viewer)?.viewer?.clubMember?.since != null;
  return viewer?.person != null && (belongs || isStaff(viewer));
}
