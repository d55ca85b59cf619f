import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationSwitch } from '../demonstration/demonstration-switch.js';
import { useActs } from '../session/use-acts.js';
import buttons from '../shell/button.module.css';
import { PageHead } from '../shell/page-head.js';
import { Filters } from '../table/filters.js';
import { SearchFilter } from '../table/search-filter.js';
import { ItemBrowser } from './item-browser.js';
import { PortalsNav } from './portals-nav.js';

export default function ItemSearchPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('item.searchTitle')} lead={t('item.searchLead')} action={<Write />} />
      <PortalsNav />
      <Filters>
        <SearchFilter name="mots" label={t('item.search')} />
        <DemonstrationSwitch />
      </Filters>
      <ItemBrowser name={t('item.searchTitle')} />
    </>
  );
}

/** For whoever may write. */
function Write() {
  const { t } = useTranslation();
  if (!useActs()) return null;
  return (
    <Link className={buttons.go} to="/ressources/nouveau">
      {t('item.write')}
    </Link>
  );
}
