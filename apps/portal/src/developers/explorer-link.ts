/** The explorer, opened on a document; it stands after the `#`, so that no server sees it. */
export function explorerLink(query: string, variables = ''): string {
  return `/graphiql#${new URLSearchParams({ query, ...(variables && { variables }) }).toString()}`;
}
