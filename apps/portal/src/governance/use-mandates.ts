import { useEffect } from 'react';
import { nextPage } from '../api/next-page.js';
import { useAsOf } from '../day/use-as-of.js';
import { BodyMandatesDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

/** All mandates of a body, a hundred at a time; undefined until the last page is there. */
export function useMandates(id: string, skip = false) {
  const { asOf } = useAsOf();
  const { answer, instead, fetchMore } = useAnswer(BodyMandatesDocument, {
    variables: { id, asOf },
    skip,
    height: 320,
  });
  const page = answer?.governingBody?.mandates;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (!next) return;
    void fetchMore({ variables: { after: next }, updateQuery: nextPage((data) => data.governingBody?.mandates) });
  }, [next, fetchMore]);
  return { mandates: skip ? [] : next ? undefined : page?.nodes, instead };
}
