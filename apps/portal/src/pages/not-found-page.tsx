import { useTranslation } from 'react-i18next';
import { SearchBox } from '../search/search-box.js';
import territoryClasses from '../territory/territory.module.css';
import { Problem } from './problem.js';

export default function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <Problem title={t('error.notFoundTitle')}>
        <p>{t('error.notFound')}</p>
        <p>{t('error.notFoundDo')}</p>
      </Problem>
      <div className={territoryClasses.searchAgain}>
        <SearchBox large />
      </div>
    </>
  );
}
