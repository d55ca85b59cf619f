import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { DepartementChoicesDocument, type MemberStatus, type OrganizationKind } from '../generated/graphql.js';
import { ClearFilters, Filters, PlaceFilter, SelectFilter, useOverseas } from '../table/filters.js';
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

/** What the address asks of the directory, as the API takes it. */
export function useDirectoryFilter() {
  const { params } = useAddress();
  const kind = oneOf(KINDS, params.get('nature'));
  const status = oneOf(STATUSES, params.get('reseau'));
  const departement = params.get('departement');
  return {
    search: params.get('nom')?.slice(0, 100) || undefined,
    kinds: kind && [kind],
    territory: departement ? { kind: 'DEPARTEMENT' as const, code: departement } : undefined,
    overseas: useOverseas(),
    memberStatuses: status && [status],
    includeDemonstration: useDemonstration(),
  };
}

export function DirectoryFilters() {
  const { t } = useTranslation();
  return (
    <Filters>
      <SearchFilter name="nom" label={t('directory.search')} />
      <SelectFilter
        name="nature"
        label={t('word.kind')}
        all={t('word.all')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`organization.kinds.${kind}`) }))}
      />
      <SelectFilter
        name="reseau"
        label={t('directory.status')}
        all={t('word.all')}
        options={STATUSES.map((status) => ({ value: status, label: t(`network.status.${status}`) }))}
      />
      <PlaceFilter />
      <DepartementFilter />
      <div>
        <DemonstrationSwitch />
      </div>
      <ClearFilters names={['nom', 'nature', 'departement', 'reseau', 'ou']} />
    </Filters>
  );
}

/** One that the address names is offered before their list has come. */
function DepartementFilter() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const asked = useAddress().params.get('departement');
  const { data } = useQuery(DepartementChoicesDocument, { variables: { asOf } });
  const known = [...(data?.metropolitan.nodes ?? []), ...(data?.overseas.nodes ?? [])]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  const isKnown = !asked || known.some(({ value }) => value === asked);
  return (
    <SelectFilter
      name="departement"
      label={t('directory.departement')}
      all={t('directory.allDepartements')}
      options={isKnown ? known : [{ value: asked, label: asked }, ...known]}
    />
  );
}
