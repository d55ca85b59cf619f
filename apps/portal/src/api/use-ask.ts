import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

export type Ask = <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables?: Variables,
) => Promise<Data | undefined>;

/** Asks the API anew, whatever was read before: for a form that opens, or after somebody else saved first. */
export function useAsk(): Ask {
  const client = useApolloClient();
  return async (query, variables) => {
    const options = { query, variables, fetchPolicy: 'network-only' } as Parameters<typeof client.query>[0];
    return (await client.query(options)).data as never;
  };
}
