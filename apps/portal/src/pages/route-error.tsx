import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Problem } from '../shell/problem.js';

/** A page that broke while drawing, or whose code could not be fetched. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Problem title={t('error.brokenTitle')} onRetry={() => window.location.reload()}>
      <p>{t('error.broken')}</p>
      <p>{t('error.brokenDo')}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </Problem>
  );
}
