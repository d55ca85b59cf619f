import { useTranslation } from 'react-i18next';
import type { TerritoryKind } from '../generated/graphql.js';
import { CheckFilter, Filters, PlaceFilter, SelectFilter } from '../table/filters.js';
import { useAddress } from '../table/use-address.js';
import { territoryKinds } from '../territory/address.js';

/** The kinds that the address asks for: figures of the home page count several together. */
export function useKinds(): TerritoryKind[] {
  const asked = useAddress().params.get('nature') ?? '';
  return asked.split(',').flatMap((text) => territoryKinds.find((kind) => kind === text) ?? []);
}

/** The filters of the results, kept in the address; each acts at once. */
export function SearchFilters() {
  const { t } = useTranslation();
  const asked = useKinds();
  const options = territoryKinds.map((kind) => ({ value: kind as string, label: t(`kinds.${kind}`) }));
  const several = { value: asked.join(','), label: asked.map((kind) => t(`kinds.${kind}`)).join(', ') };
  return (
    <Filters>
      <SelectFilter
        name="nature"
        label={t('word.kind')}
        all={t('word.all')}
        options={asked.length > 1 ? [several, ...options] : options}
      />
      <PlaceFilter />
      <CheckFilter name="disparus" label={t('search.ended')} />
    </Filters>
  );
}
