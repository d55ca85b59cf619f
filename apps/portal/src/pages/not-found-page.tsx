import { useTranslation } from 'react-i18next';
import { SearchAgain } from '../search/search-again.js';
import { Problem } from '../shell/problem.js';

export default function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <Problem title={t('error.notFoundTitle')}>
        <p>{t('error.notFound')}</p>
        <p>{t('error.notFoundDo')}</p>
      </Problem>
      <SearchAgain />
    </>
  );
}
