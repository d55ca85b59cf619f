import { useApolloClient } from '@apollo/client/react';
import { MeetingPageDocument, type MeetingDetailFragment as Meeting } from '../../generated/graphql.js';

/** Reads a meeting as it is now: before a form opens, and after somebody else saved first. */
export function useMeetingNow(id: string): () => Promise<Meeting | undefined> {
  const client = useApolloClient();
  return async () => {
    const { data } = await client.query({
      query: MeetingPageDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    return data?.meeting ?? undefined;
  };
}
