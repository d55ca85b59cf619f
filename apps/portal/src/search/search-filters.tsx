import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { territoryKinds } from '../territory/address.js';
import classes from './search-page.module.css';

/** The filters of the results, kept in the address; each acts at once. */
export function SearchFilters() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (key: string, value: string): void => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const cursor of ['after', 'before', 'page']) next.delete(cursor);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { preventScrollReset: true },
    );
  };
  const kind = params.get('nature') ?? '';
  const several = kind.includes(',');
  return (
    <fieldset className={classes.filters}>
      <legend className="hidden">{t('search.filters')}</legend>
      <label>
        <span>{t('search.kindFilter')}</span>
        <select value={kind} onChange={(event) => set('nature', event.currentTarget.value)}>
          <option value="">{t('search.allKinds')}</option>
          {several && (
            <option value={kind}>
              {kind
                .split(',')
                .flatMap((text) => territoryKinds.find((known) => known === text) ?? [])
                .map((known) => t(`kinds.${known}`))
                .join(', ')}
            </option>
          )}
          {territoryKinds.map((known) => (
            <option key={known} value={known}>
              {t(`kinds.${known}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('search.placeFilter')}</span>
        <select value={params.get('ou') ?? ''} onChange={(event) => set('ou', event.currentTarget.value)}>
          <option value="">{t('search.anywhere')}</option>
          <option value="metropole">{t('search.metropolitan')}</option>
          <option value="outremer">{t('search.overseas')}</option>
        </select>
      </label>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={params.get('disparus') === '1'}
          onChange={(event) => set('disparus', event.currentTarget.checked ? '1' : '')}
        />
        <span>{t('search.ended')}</span>
      </label>
    </fieldset>
  );
}
