import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.js';
import classes from './account.module.css';

type PageName =
  | 'profile'
  | 'security'
  | 'sessions'
  | 'tokens'
  | 'roles'
  | 'consents'
  | 'searches'
  | 'notifications'
  | 'data'
  | 'activity';

/** The head of one page of the account. */
export function AccountHead({ name }: { name: PageName }) {
  const { t } = useTranslation();
  return <PageHead title={t(`account.${name}.title`)} lead={t(`account.${name}.lead`)} />;
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
