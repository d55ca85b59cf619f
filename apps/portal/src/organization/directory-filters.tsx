import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationSwitch } from '../demonstration/demonstration-switch.js';
import { DepartementChoicesDocument, type MemberStatus, type OrganizationKind } from '../generated/graphql.js';
import filters from '../table/filters.module.css';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';

const KINDS: readonly OrganizationKind[] = [
  'CAUE',
  'REGIONAL_UNION',
  'FEDERATION',
  'LOCAL_AUTHORITY',
  'ASSOCIATION',
  'COMPANY',
  'SCHOOL',
  'STATE_SERVICE',
  'EUROPEAN_PARTNER',
];
const STATUSES: readonly MemberStatus[] = ['MEMBER', 'POSSIBLE_MEMBER', 'FORMER_MEMBER', 'NOT_MEMBER', 'UNKNOWN'];
const KEYS = ['nom', 'nature', 'departement', 'reseau', 'ou'] as const;

/** What the address asks of the directory, as the API takes it. */
export function useDirectoryFilter(demonstration: boolean) {
  const { params } = useAddress();
  const kind = oneOf(KINDS, params.get('nature'));
  const status = oneOf(STATUSES, params.get('reseau'));
  const departement = params.get('departement');
  const place = params.get('ou');
  return {
    search: params.get('nom')?.slice(0, 100) || undefined,
    kinds: kind && [kind],
    territory: departement ? { kind: 'DEPARTEMENT' as const, code: departement } : undefined,
    overseas: place === 'outremer' ? true : place === 'metropole' ? false : undefined,
    memberStatuses: status && [status],
    includeDemonstration: demonstration,
  };
}

export function DirectoryFilters() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params, set } = useAddress();
  const { data } = useQuery(DepartementChoicesDocument, { variables: { asOf } });
  const departements = [...(data?.metropolitan.nodes ?? []), ...(data?.overseas.nodes ?? [])].sort((a, b) =>
    a.code.localeCompare(b.code),
  );
  const asked = params.get('departement') ?? '';
  return (
    <fieldset className={filters.filters}>
      <legend className="hidden">{t('directory.filters')}</legend>
      <SearchFilter name="nom" label={t('directory.search')} />
      <label>
        <span>{t('directory.kind')}</span>
        <select value={params.get('nature') ?? ''} onChange={(event) => set({ nature: event.currentTarget.value })}>
          <option value="">{t('directory.allKinds')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`organization.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('directory.status')}</span>
        <select value={params.get('reseau') ?? ''} onChange={(event) => set({ reseau: event.currentTarget.value })}>
          <option value="">{t('directory.allStatuses')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`network.status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('directory.place')}</span>
        <select value={params.get('ou') ?? ''} onChange={(event) => set({ ou: event.currentTarget.value })}>
          <option value="">{t('network.anywhere')}</option>
          <option value="metropole">{t('network.metropolitan')}</option>
          <option value="outremer">{t('network.overseasOnly')}</option>
        </select>
      </label>
      <label>
        <span>{t('directory.departement')}</span>
        <select value={asked} onChange={(event) => set({ departement: event.currentTarget.value })}>
          <option value="">{t('directory.allDepartements')}</option>
          {asked && !departements.some(({ code }) => code === asked) && <option value={asked}>{asked}</option>}
          {departements.map(({ id, code, name }) => (
            <option key={id} value={code}>
              {code} {name}
            </option>
          ))}
        </select>
      </label>
      <div>
        <DemonstrationSwitch />
      </div>
      {KEYS.some((key) => params.get(key)) && (
        <button
          type="button"
          className={filters.clear}
          onClick={() => set(Object.fromEntries(KEYS.map((key) => [key, undefined])))}
        >
          {t('directory.clear')}
        </button>
      )}
    </fieldset>
  );
}
