import { useEffect, useState } from 'react';
import { nextPage } from '../api/next-page.js';
import { PortalPlacementsDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

/** As many as the API gives at once. */
const PAGE = 100;

/** What stands in a portal, in its order: as many as were asked for, also after it was changed and is read again. */
export function usePlacements(slug: string) {
  const [wanted, setWanted] = useState(PAGE);
  const { answer, instead, busy, fetchMore } = useAnswer(PortalPlacementsDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  const page = answer?.portal?.placements;
  const isMore = page?.pageInfo.hasNextPage ?? false;
  const next = page && isMore && page.nodes.length < wanted ? page.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    void fetchMore({ variables: { after: next }, updateQuery: nextPage((data) => data.portal?.placements) });
  }, [next, fetchMore]);
  const more = (): void => setWanted(wanted + PAGE);
  return { placements: page?.nodes, total: page?.totalCount ?? 0, more: isMore ? more : undefined, busy, instead };
}
