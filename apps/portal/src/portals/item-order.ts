import { useTranslation } from 'react-i18next';
import type { ItemFilter, ItemOrder } from '../generated/graphql.js';

/** The order that fits what is asked, unless the reader chooses another: the best match, or as the editors of a portal arranged it. */
export function useItemOrder({ search, section }: ItemFilter): (ItemOrder & { label: string }) | undefined {
  const { t } = useTranslation();
  if (search) return { field: 'RELEVANCE', direction: 'DESC', label: t('item.relevance') };
  if (section) return { field: 'PLACE', direction: 'ASC', label: t('item.arranged') };
  return undefined;
}
