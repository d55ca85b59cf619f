import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import type { ItemFacetsQuery, ItemsQuery, NearPointInput } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { addressPoint } from '../map/address-point.js';
import { distanceKm } from '../map/projection.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAddress } from '../table/use-address.js';
import { nearPoint } from './near-point.js';

/** The circle that is searched, if one is: around the point that is `autour` in the address. */
export const useNear = (): NearPointInput | undefined => nearPoint(useAddress().params.get('autour') ?? '');

/** The code of the commune whose surroundings are searched, `lieu` in the address beside its point: that is what the circle is called. */
export function useAround(): string | undefined {
  const code = useAddress().params.get('lieu') ?? '';
  const near = useNear();
  return near && /^[0-9][0-9AB][0-9]{3}$/.test(code) ? code : undefined;
}

type Place = ItemsQuery['items']['nodes'][number]['place'];

/** How far a place is from the point that is searched around, by what is shown of it; nothing for what has none. */
export function useKilometres(near: NearPointInput | undefined): (place: Place) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  return (place) => {
    if (!near || place?.longitude == null || place.latitude == null) return undefined;
    const km = distanceKm([near.longitude, near.latitude], [place.longitude, place.latitude]);
    return km < 1 ? t('item.near.closest') : t('item.near.km', { value: formatNumber(Math.round(km), language) });
  };
}

/** Searches around where the reader is, once they have agreed to tell; or everywhere again. */
export function NearMe({ around }: { around: ItemFacetsQuery['around'] }) {
  const { t } = useTranslation();
  const { set } = useAddress();
  const near = useNear();
  const [state, setState] = useState<'asking' | 'failed'>();
  if (near) {
    const within = around
      ? t('item.near.around', { name: `${around.name} (${around.code})`, count: near.withinKm })
      : t('item.near.within', { count: near.withinKm });
    return (
      <PlainButton look="quiet" onClick={() => set({ autour: undefined, lieu: undefined })}>
        <span className="hidden">
          {t('item.near.without')}. {within}
        </span>
        <span aria-hidden="true">{within} ×</span>
      </PlainButton>
    );
  }
  const ask = (): void => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState(undefined);
        set({ autour: addressPoint(coords), lieu: undefined });
      },
      () => setState('failed'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  };
  return (
    <div>
      <PlainButton idle={state === 'asking'} onClick={ask}>
        {t('item.near.me')}
      </PlainButton>
      {state === 'failed' && <p role="alert">{t('item.near.failed')}</p>}
    </div>
  );
}
