import { useEffect } from 'react';
import { nextPage } from '../api/next-page.js';
import { ViewpointPhotographsDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

/** All photographs of a series, a hundred at a time; undefined until the last page is there. */
export function usePhotographs(series: string, { asOf, height }: { asOf?: string; height: number }) {
  const { answer, instead, fetchMore } = useAnswer(ViewpointPhotographsDocument, {
    variables: { series, asOf },
    fetchPolicy: 'cache-and-network',
    height,
  });
  const page = answer?.viewpointPhotographs;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    void fetchMore({ variables: { after: next }, updateQuery: nextPage((data) => data.viewpointPhotographs) });
  }, [next, fetchMore]);
  return { photographs: next ? undefined : page?.nodes, instead };
}
