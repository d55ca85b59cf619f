import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MapSkeleton } from '../../map/beside-map.js';
import { Section } from '../../shell/section.js';
import classes from '../initiative.module.css';
import type { Contribution } from './contribution.js';

const StandMap = lazy(async () => ({ default: (await import('../../viewpoint/stand-map.js')).StandMap }));

/** Where it is about, where more than its commune is shown. */
export function Place({ contribution: { point, territory } }: { contribution: Contribution }) {
  const { t } = useTranslation();
  if (!point || point.precision === 'COMMUNE') return null;
  const words = t(`contribution.precisions.${point.precision}`);
  return (
    <Section title={t('contribution.place')} note={<p className="soft">{words}</p>}>
      <div className={classes.map}>
        <Suspense fallback={<MapSkeleton />}>
          <StandMap
            stand={{ ...point, isRough: false, bearing: null, focalLengthMm: null }}
            commune={territory?.id}
            label={t('contribution.placeOn', { place: territory?.name ?? '' })}
          />
        </Suspense>
      </div>
    </Section>
  );
}
