import { useEffect } from 'react';
import { nextPage } from '../api/next-page.js';
import { ViewpointLatestDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

/** The latest photograph of a series that is shown, however many were taken since that are not. */
export function useLatest(series: string, asOf?: string) {
  const { answer, fetchMore } = useAnswer(ViewpointLatestDocument, { variables: { series, asOf } });
  const page = answer?.viewpointPhotographs;
  const latest = page?.nodes.find(({ media }) => media?.url);
  const next = !latest && page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    void fetchMore({ variables: { after: next }, updateQuery: nextPage((data) => data.viewpointPhotographs) });
  }, [next, fetchMore]);
  return latest;
}
