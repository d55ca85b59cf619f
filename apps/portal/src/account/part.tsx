import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../shell/use-page-title.js';
import classes from './account.module.css';

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
