import { useTranslation } from 'react-i18next';
import { DemonstrationSwitch } from '../demonstration/demonstration-switch.js';
import { PageHead } from '../shell/page-head.js';
import { Filters } from '../table/filters.js';
import { SearchFilter } from '../table/search-filter.js';
import { ItemBrowser } from './item-browser.js';
import { PortalsNav } from './portals-nav.js';

export default function ItemSearchPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('item.searchTitle')} lead={t('item.searchLead')} />
      <PortalsNav />
      <Filters>
        <SearchFilter name="mots" label={t('item.search')} />
        <DemonstrationSwitch />
      </Filters>
      <ItemBrowser name={t('item.searchTitle')} />
    </>
  );
}
