import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { type PageInfo, Pager, usePage } from '../table/pager.js';
import classes from './item-editor.module.css';

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
  const { t } = useTranslation();
  return (
    <RequireSession>
      {() => (
        <>
          <PageHead
            title={props.title}
            lead={props.lead}
            above={[{ to: '/ressources', name: t('item.searchTitle') }]}
          />
          <Queue {...props} />
        </>
      )}
    </RequireSession>
  );
}

function Queue<Data, Item extends { id: string }>(props: ItemQueuePageProps<Data, Item>) {
  const { query, list, found, none, line } = props;
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(query, {
    variables: { includeDemonstration: true, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  if (!answer) return instead;
  const { nodes, totalCount, pageInfo } = list(answer);
  return (
    <>
      <p role="status">{totalCount === 0 ? none : found(totalCount)}</p>
      <ul className={classes.queue}>
        {nodes.map((item) => (
          <li key={item.id}>{line(item)}</li>
        ))}
      </ul>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}
