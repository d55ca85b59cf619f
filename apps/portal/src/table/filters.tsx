import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from './use-address.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './filters.module.css';

/** What a list can be narrowed by, kept in the address. */
export function Filters({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.filters}>
      <legend className="hidden">{t('table.filters')}</legend>
      {children}
    </fieldset>
  );
}

interface SelectFilterProps {
  /** Name of the parameter in the address. */
  name: string;
  label: string;
  /** The choice that leaves nothing out. */
  all: string;
  options: readonly { value: string; label?: string }[];
}

export function SelectFilter({ name, label, all, options }: SelectFilterProps) {
  const { params, set } = useAddress();
  return (
    <label>
      <span>{label}</span>
      <select value={params.get(name) ?? ''} onChange={(event) => set({ [name]: event.currentTarget.value })}>
        <option value="">{all}</option>
        {options.map(({ value, label: words = value }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function CheckFilter({ name, label }: { name: string; label: string }) {
  const { params, set } = useAddress();
  return (
    <label className={classes.check}>
      <input
        type="checkbox"
        checked={params.get(name) === '1'}
        onChange={(event) => set({ [name]: event.currentTarget.checked ? '1' : '' })}
      />
      <span>{label}</span>
    </label>
  );
}

/** In mainland France or overseas. */
export function PlaceFilter() {
  const { t } = useTranslation();
  const options = [
    { value: 'metropole', label: t('network.metropolitan') },
    { value: 'outremer', label: t('network.overseasOnly') },
  ];
  return <SelectFilter name="ou" label={t('word.where')} all={t('network.anywhere')} options={options} />;
}

/** What the place filter asks of the API. */
export function useOverseas(): boolean | undefined {
  const place = useAddress().params.get('ou');
  return place === 'outremer' ? true : place === 'metropole' ? false : undefined;
}

/** Offered while any of them is set. */
export function ClearFilters({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  if (!names.some((name) => params.get(name))) return null;
  return (
    <PlainButton look="quiet" onClick={() => set(Object.fromEntries(names.map((name) => [name, undefined])))}>
      {t('directory.clear')}
    </PlainButton>
  );
}

interface YearFilterProps {
  label: string;
  all: string;
  first: number;
  last: number;
}

/** The latest year first. */
export function YearFilter({ first, last, ...select }: YearFilterProps) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({ value: String(last - index) }));
  return <SelectFilter name="annee" options={years} {...select} />;
}
