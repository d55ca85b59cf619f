import { useEffect, useEffectEvent, useState } from 'react';
import { nextPage } from '../api/next-page.js';
import { OwnTasksDocument, type TaskState, WorkstreamColumnDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

/** As many as the API gives at once. */
const PAGE = 100;

interface Page {
  nodes: readonly unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Reads on to as many as were asked for, also after something was changed and the list is read again. */
function useMore(page: Page | null | undefined, read: (after: string) => void): (() => void) | undefined {
  const [wanted, setWanted] = useState(PAGE);
  const isMore = page?.pageInfo.hasNextPage ?? false;
  const next = page && isMore && page.nodes.length < wanted ? page.pageInfo.endCursor : undefined;
  const readOn = useEffectEvent(read);
  useEffect(() => {
    if (next) readOn(next);
  }, [next]);
  return isMore ? () => setWanted(wanted + PAGE) : undefined;
}

/** A column of a board, in its order. */
export function useColumn(id: string, state: TaskState) {
  const { answer, instead, fetchMore } = useAnswer(WorkstreamColumnDocument, {
    variables: { id, states: [state], first: PAGE },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  const page = answer?.workstream?.tasks;
  const more = useMore(page, (after) => {
    void fetchMore({ variables: { after }, updateQuery: nextPage((data) => data.workstream?.tasks) });
  });
  return { tasks: page?.nodes, total: page?.totalCount ?? 0, more, instead };
}

/** What is the reader’s to do, what is due first. */
export function useOwnTasks() {
  const { answer, instead, fetchMore } = useAnswer(OwnTasksDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    height: 240,
  });
  const page = answer?.tasks;
  const more = useMore(page, (after) => {
    void fetchMore({ variables: { after }, updateQuery: nextPage((data) => data.tasks) });
  });
  return { tasks: page?.nodes, total: page?.totalCount ?? 0, more, instead };
}
