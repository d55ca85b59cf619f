import { CombinedGraphQLErrors } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import classes from './write.module.css';

/** The server was out of reach or refused: what is safe, and what to do. */
export function Failure({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <div className={classes.summary} role="alert">
      <p className={classes.summaryTitle}>{t('write.failedTitle')}</p>
      <p>{t('write.failed')}</p>
      {CombinedGraphQLErrors.is(error) && (
        <p>{t('write.refused', { message: error.errors.map(({ message }) => message).join(' · ') })}</p>
      )}
    </div>
  );
}
