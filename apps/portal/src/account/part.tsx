import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../shell/use-page-title.js';
import { Pager, type PageInfo } from '../table/pager.js';
import tables from '../table/table.module.css';
import classes from './account.module.css';

interface Paged {
  nodes: readonly unknown[];
  totalCount: number;
  pageInfo: PageInfo;
}

type PageName = 'profile' | 'security' | 'sessions' | 'tokens' | 'roles' | 'consents' | 'data' | 'activity';

/** The head of one page of the account. */
export function AccountHead({ name }: { name: PageName }) {
  const { t } = useTranslation();
  const title = t(`account.${name}.title`);
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p className={classes.lead}>{t(`account.${name}.lead`)}</p>
    </>
  );
}

/** A part of a page of the account, under a line. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Under a list that is short for most people: told only when it has more than one page. */
export function Pages({ list, page }: { list: Paged; page: number }) {
  const { hasNextPage, hasPreviousPage } = list.pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <div className={tables.bar}>
      <Pager info={list.pageInfo} count={list.nodes.length} total={list.totalCount} page={page} />
    </div>
  );
}
