import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemPageQuery } from '../generated/graphql.js';
import { MapSkeleton } from '../map/beside-map.js';
import { Section } from '../shell/section.js';
import classes from './portals.module.css';

const StandMap = lazy(async () => ({ default: (await import('../viewpoint/stand-map.js')).StandMap }));

/** Where it is, where more than its commune is shown. A series has its own map, beside its photographs. */
export function ItemPlace({ item }: { item: NonNullable<ItemPageQuery['item']> }) {
  const { t } = useTranslation();
  const { __typename: kind, place, territory } = item;
  if (kind === 'ViewpointSeries' || place?.precision !== 'EXACT') return null;
  const { name, longitude, latitude } = place;
  if (longitude === null || latitude === null) return null;
  return (
    <Section title={t('word.place')} note={<p className="soft">{name}</p>}>
      <div className={classes.placeMap}>
        <Suspense fallback={<MapSkeleton />}>
          <StandMap
            stand={{ longitude, latitude, isRough: false, bearing: null, focalLengthMm: null }}
            commune={territory?.id}
            label={t('item.mapOf', { place: name })}
          />
        </Suspense>
      </div>
    </Section>
  );
}
