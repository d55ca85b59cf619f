import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';

interface Listed<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
type Cells = readonly (string | number | null | undefined)[];

/** Reads a list of the account page by page, as rows of a file. */
export function useRows<Data, Variables extends { first?: number | null; after?: string | null }, Node>(
  document: TypedDocumentNode<Data, Variables>,
  listOf: (data: Data) => Listed<Node> | null | undefined,
  row: (node: Node) => Cells,
): (after: string | undefined) => Promise<{ rows: Cells[]; next: string | null }> {
  const client = useApolloClient();
  return async (after) => {
    const { data } = await client.query({
      query: document,
      variables: { first: 100, after: after ?? null } as Variables,
      fetchPolicy: 'network-only',
    } as Parameters<typeof client.query<Data>>[0]);
    const list = data && listOf(data as Data);
    if (!list) throw new Error('The list could not be read.');
    return { rows: list.nodes.map(row), next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null };
  };
}
