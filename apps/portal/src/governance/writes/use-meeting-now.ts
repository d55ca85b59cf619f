import { useAsk } from '../../api/use-ask.js';
import { MeetingPageDocument, type MeetingDetailFragment as Meeting } from '../../generated/graphql.js';

/** Reads a meeting as it is now: before a form opens, and after somebody else saved first. */
export function useMeetingNow(id: string): () => Promise<Meeting | undefined> {
  const ask = useAsk();
  return async () => (await ask(MeetingPageDocument, { id }))?.meeting ?? undefined;
}
