import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useAsOf } from '../day/use-as-of.js';
import { BodyMandatesDocument } from '../generated/graphql.js';
import type { Mandate } from './mandates.js';

/** All mandates of a body, a hundred at a time; undefined until the last page is there. */
export function useMandates(
  id: string,
  skip = false,
): { mandates: readonly Mandate[] | undefined; error: Error | undefined } {
  const { asOf } = useAsOf();
  const { data, error, fetchMore } = useQuery(BodyMandatesDocument, { variables: { id, asOf }, skip });
  const page = data?.governingBody?.mandates;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    void fetchMore({
      variables: { after: next },
      updateQuery: (before, { fetchMoreResult: more }) => {
        const seen = before.governingBody?.mandates;
        if (!more?.governingBody || !seen) return before as never;
        const { nodes, pageInfo } = more.governingBody.mandates;
        const known = new Set(seen.nodes.map((mandate) => mandate.id));
        return {
          governingBody: {
            ...more.governingBody,
            mandates: {
              ...more.governingBody.mandates,
              nodes: [...seen.nodes, ...nodes.filter((mandate) => !known.has(mandate.id))],
              pageInfo,
            },
          },
        } as never;
      },
    });
  }, [next, fetchMore]);
  return { mandates: skip ? [] : page && !next ? page.nodes : undefined, error };
}
