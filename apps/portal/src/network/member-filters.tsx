import { useTranslation } from 'react-i18next';
import filters from '../table/filters.module.css';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';

/** The filters of the list of members, kept in the address. */
export function MemberFilters() {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  return (
    <fieldset className={filters.filters}>
      <legend className="hidden">{t('network.filters')}</legend>
      <SearchFilter name="nom" label={t('network.search')} />
      <label>
        <span>{t('network.overseas')}</span>
        <select value={params.get('ou') ?? ''} onChange={(event) => set({ ou: event.currentTarget.value })}>
          <option value="">{t('network.anywhere')}</option>
          <option value="metropole">{t('network.metropolitan')}</option>
          <option value="outremer">{t('network.overseasOnly')}</option>
        </select>
      </label>
    </fieldset>
  );
}
