import { useTranslation } from 'react-i18next';
import type { ItemFilter, ItemOrder, NearPointInput } from '../generated/graphql.js';

/** The order that fits what is asked, unless the reader chooses another: the nearest, the best match, or as the editors of a portal arranged it. */
export function useItemOrder(
  { search, section }: ItemFilter,
  near?: NearPointInput,
): (ItemOrder & { label: string }) | undefined {
  const { t } = useTranslation();
  if (near) return { field: 'DISTANCE', direction: 'ASC', label: t('item.near.order') };
  // The order of relevance begins with the best match as it is.
  if (search) return { field: 'RELEVANCE', direction: 'ASC', label: t('item.relevance') };
  if (section) return { field: 'PLACE', direction: 'ASC', label: t('item.arranged') };
  return undefined;
}
