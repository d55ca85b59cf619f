import type { OperationVariables } from '@apollo/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { List, type ListProps } from '../table/list.js';
import { AccountHead } from './part.js';
import classes from './account.module.css';

interface AccountListProps<Data, Variables extends OperationVariables, Row> extends Pick<
  ListProps<Data, Variables, Row>,
  'query' | 'list' | 'columns' | 'file' | 'height' | 'after'
> {
  page: 'sessions' | 'tokens' | 'roles' | 'searches' | 'activity';
  empty?: string;
  /** Between the head of the page and its list. */
  children?: ReactNode;
}

/** The list of a page of the account: of one's own, and short for most people. */
export function AccountList<Data, Variables extends OperationVariables, Row>({
  page,
  empty,
  children,
  ...list
}: AccountListProps<Data, Variables, Row>) {
  const { t } = useTranslation();
  return (
    <>
      <AccountHead name={page} />
      {children}
      <List
        {...list}
        name={t(`account.${page}.title`)}
        fetchPolicy="cache-and-network"
        pages="short"
        empty={<span className={classes.empty}>{empty}</span>}
      />
    </>
  );
}
