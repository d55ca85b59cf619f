import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionOrderField, ContributionStatus } from '../../generated/graphql.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { SearchFilter } from '../../table/search-filter.js';

export const ORDERS = ['LATEST', 'SUPPORT'] as const satisfies readonly ContributionOrderField[];

interface ContributionFiltersProps {
  /** What is not published, for those who write the initiative; nothing for others. */
  states: readonly Exclude<ContributionStatus, 'PUBLISHED'>[] | false | undefined;
  children?: ReactNode;
}

/** By words, order and state, as every list of contributions; what one has beside that stands between. */
export function ContributionFilters({ states, children }: ContributionFiltersProps) {
  const { t } = useTranslation();
  return (
    <Filters>
      <SearchFilter name="mots" label={t('contribution.words')} />
      <SelectFilter
        name="tri"
        label={t('contribution.order')}
        all={t('contribution.orders.LATEST')}
        options={[{ value: 'SUPPORT', label: t('contribution.orders.SUPPORT') }]}
      />
      {children}
      {states && (
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('contribution.filters.PUBLISHED')}
          options={states.map((value) => ({ value, label: t(`contribution.filters.${value}`) }))}
        />
      )}
    </Filters>
  );
}
