import type { TFunction } from 'i18next';

/** Where a meeting is: a place, online, both, or to be told. */
export function placeOf({ place, isOnline }: { place: string | null; isOnline: boolean }, t: TFunction): string {
  if (place) return isOnline ? t('governance.onlineToo', { place }) : place;
  return isOnline ? t('governance.online') : t('governance.placeUnknown');
}
