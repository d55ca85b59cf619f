import { CombinedGraphQLErrors } from '@apollo/client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyError } from '../api/busy.js';
import classes from './write.module.css';

/** The server was out of reach or refused: what is safe, and what to do. */
export function Failure({ error }: { error: Error }) {
  const { t } = useTranslation();
  const isWait = error instanceof BusyError;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [error]);
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <p className={classes.summaryTitle}>{t(isWait ? 'form.later' : 'write.failedTitle')}</p>
      <p>{isWait ? t('write.busy', { seconds: error.seconds }) : t('write.failed')}</p>
      {CombinedGraphQLErrors.is(error) && (
        <p>{t('write.refused', { message: error.errors.map(({ message }) => message).join(' · ') })}</p>
      )}
    </div>
  );
}
