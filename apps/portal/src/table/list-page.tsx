import type { OperationVariables } from '@apollo/client';
import type { ReactNode } from 'react';
import { PageHead } from '../shell/page-head.js';
import { List, type ListProps } from './list.js';

interface ListPageProps<Data, Variables extends OperationVariables, Row> extends Omit<
  ListProps<Data, Variables, Row>,
  'name'
> {
  title: string;
  lead: string;
  /** Above the list: other pages of its part, filters. */
  children?: ReactNode;
  /** What can be added to it. */
  action?: ReactNode;
}

/** A page that is a list. */
export function ListPage<Data, Variables extends OperationVariables, Row>({
  title,
  lead,
  children,
  action,
  ...list
}: ListPageProps<Data, Variables, Row>) {
  return (
    <>
      <PageHead title={title} lead={lead} action={action} />
      {children}
      <List name={title} {...list} />
    </>
  );
}
