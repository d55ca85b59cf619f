import type { DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

/** Asks again what is on screen from these queries. */
export function useRefetch(...include: DocumentNode[]): () => Promise<unknown> {
  const client = useApolloClient();
  return () => client.refetchQueries({ include });
}
