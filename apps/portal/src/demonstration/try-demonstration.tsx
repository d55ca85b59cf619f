import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { keepChoice } from './kept-choice.js';

/** Where nothing real is to be seen yet: the same page with what was invented. */
export function TryDemonstration() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  for (const cursor of ['after', 'before', 'page']) params.delete(cursor);
  params.set('demonstration', '1');
  return (
    <Link to={`?${params}`} preventScrollReset onClick={() => keepChoice('demonstration', true)}>
      {t('network.demonstrationTry')}
    </Link>
  );
}
