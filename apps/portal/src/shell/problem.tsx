import { Button } from '@mantine/core';
import { CombinedGraphQLErrors } from '@apollo/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { BusyError } from '../api/busy.js';
import { usePageTitle } from './use-page-title.js';
import classes from './problem.module.css';

interface ProblemProps {
  title: string;
  /** What happened, what is safe, what to do. */
  children: ReactNode;
  onRetry?: () => void;
  whole?: boolean;
}

export function Problem({ title, children, onRetry, whole = true }: ProblemProps) {
  const { t } = useTranslation();
  usePageTitle(whole ? title : undefined);
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={classes.problem} role="alert" data-whole={whole || undefined}>
      <Heading>{title}</Heading>
      {children}
      <div className={classes.actions}>
        {onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
        {whole && <DatedLink to="/">{t('error.home')}</DatedLink>}
      </div>
    </div>
  );
}

/** A query that failed: the API is out of reach, or it refused. */
export function QueryProblem({ error, onRetry, whole }: { error: Error; onRetry: () => void; whole?: boolean }) {
  const { t } = useTranslation();
  if (error instanceof BusyError) {
    return (
      <Problem title={t('error.busyTitle')} onRetry={onRetry} whole={whole}>
        <p>{t(error.isOurs ? 'error.busyOurs' : 'error.busy')}</p>
        <p>{t('error.busyDo', { seconds: error.seconds })}</p>
      </Problem>
    );
  }
  if (CombinedGraphQLErrors.is(error)) {
    const isRefused = error.errors.some(({ extensions }) =>
      ['BAD_USER_INPUT', 'COST_LIMIT'].includes(String(extensions?.['code'])),
    );
    return (
      <Problem title={t('error.brokenTitle')} onRetry={onRetry} whole={whole}>
        <p>{t(isRefused ? 'error.refused' : 'error.broken')}</p>
        <p>{t('error.brokenDo')}</p>
        <p>
          <code lang="en">{error.errors.map((item) => item.message).join(' · ')}</code>
        </p>
      </Problem>
    );
  }
  return (
    <Problem title={t('error.downTitle')} onRetry={onRetry} whole={whole}>
      <p>{t('error.down')}</p>
      <p>{t('error.downDo')}</p>
    </Problem>
  );
}
