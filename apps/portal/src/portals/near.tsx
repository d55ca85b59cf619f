import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NearPointInput } from '../generated/graphql.js';
import { addressPoint } from '../map/address-point.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAddress } from '../table/use-address.js';

const WITHIN_KM = 40;
const POINT = /^(-?\d{1,2}(?:\.\d{1,3})?),(-?\d{1,3}(?:\.\d{1,3})?)$/;

/** The circle that is searched, if one is: around the point that is `autour` in the address. */
export function useNear(): NearPointInput | undefined {
  const [, latitude, longitude] = POINT.exec(useAddress().params.get('autour') ?? '')?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return undefined;
  return { latitude, longitude, withinKm: WITHIN_KM };
}

/** Searches around where the reader is, once they have agreed to tell; or everywhere again. */
export function NearMe() {
  const { t } = useTranslation();
  const { set } = useAddress();
  const near = useNear();
  const [state, setState] = useState<'asking' | 'failed'>();
  if (near)
    return (
      <PlainButton look="quiet" onClick={() => set({ autour: undefined })}>
        <span className="hidden">{t('item.near.without', { count: WITHIN_KM })}</span>
        <span aria-hidden="true">{t('item.near.within', { count: WITHIN_KM })} ×</span>
      </PlainButton>
    );
  const ask = (): void => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState(undefined);
        set({ autour: addressPoint(coords) });
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
