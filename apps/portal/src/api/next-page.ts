interface Page {
  nodes: readonly unknown[];
}

/** For `fetchMore`: the page that came, after those that are there. */
export const nextPage =
  <Data>(list: (data: Data) => Page | null | undefined) =>
  (before: Data, { fetchMoreResult }: { fetchMoreResult: Data }): Data => {
    const joined = structuredClone(fetchMoreResult);
    const [seen, page] = [list(before), list(joined)];
    if (!seen || !page) return before;
    page.nodes = [...seen.nodes, ...page.nodes];
    return joined;
  };
