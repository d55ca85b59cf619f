import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './budget.module.css';

/** What proves a count to whoever knows how to read it: folded, so that nobody else has to pass it. */
export function Specialists({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <details className={classes.specialists}>
      <summary>{t('budget.specialists')}</summary>
      {children}
    </details>
  );
}
