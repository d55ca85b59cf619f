import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { PortalsNav } from '../portals/portals-nav.js';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { PagedLines } from '../table/paged-lines.js';
import { type PageInfo, usePage } from '../table/pager.js';

interface ItemQueuePageProps<Data, Item extends { id: string }> {
  title: string;
  lead: string;
  query: TypedDocumentNode<Data, OperationVariables>;
  list: (data: Data) => { nodes: readonly Item[]; totalCount: number; pageInfo: PageInfo };
  found: (count: number) => string;
  /** What will be here, and that nothing is. */
  none: string;
  line: (item: Item) => ReactNode;
}

/** A page of items with which the team that keeps them has something to do. */
export function ItemQueuePage<Data, Item extends { id: string }>(props: ItemQueuePageProps<Data, Item>) {
  return (
    <RequireSession>
      {() => (
        <>
          <PageHead title={props.title} lead={props.lead} />
          <PortalsNav />
          <Queue {...props} />
        </>
      )}
    </RequireSession>
  );
}

function Queue<Data, Item extends { id: string }>(props: ItemQueuePageProps<Data, Item>) {
  const { query, list, found, none, line } = props;
  const { variables } = usePage();
  const { answer, instead } = useAnswer(query, {
    variables: { includeDemonstration: true, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  if (!answer) return instead;
  const items = list(answer);
  return <PagedLines list={items} said={items.totalCount === 0 ? none : found(items.totalCount)} line={line} />;
}
