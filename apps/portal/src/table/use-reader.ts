import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { Page } from './table.js';

/** Reads a list page by page, for its file; the variables that are given stay the same. */
export function useReader<Data, Variables extends OperationVariables, Row>(
  query: DocumentNode | TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  list: (data: Data) => Page<Row> | null | undefined,
): (after: string | undefined) => Promise<Page<Row>> {
  const client = useApolloClient();
  return async (after) => {
    const { data } = await client.query<Data, OperationVariables>({
      query,
      variables: { ...variables, after },
      fetchPolicy: 'no-cache',
    });
    const page = data && list(data as Data);
    if (!page) throw new Error('The list could not be read.');
    return page;
  };
}
