import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapSkeleton, NoMap } from '../../map/beside-map.js';
import { PointDrawing } from '../../map/point-drawing.js';
import { isSeen, type Point, WIDTHS, zoomed } from '../../map/point-view.js';
import { useContours } from '../../map/use-contours.js';
import { PlainButton } from '../../shell/plain-button.js';
import mapClasses from '../../map/point-map.module.css';
import classes from '../initiative.module.css';
import type { Contribution } from './contribution.js';

interface Spot {
  at: Point;
  /** The first contribution there, of the list. */
  first: number;
  count: number;
  isRough: boolean;
}

type Placed = Pick<Contribution, 'point'>;

/** Contributions about one place are one spot, as those are of which the commune alone is told. */
function spotsOf(contributions: readonly Placed[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const [first, { point }] of contributions.entries()) {
    if (!point) continue;
    const at: Point = [point.longitude, point.latitude];
    const there = spots.get(at.join());
    spots.set(at.join(), {
      ...{ at, first: there?.first ?? first, count: (there?.count ?? 0) + 1 },
      isRough: point.precision !== 'EXACT',
    });
  }
  return [...spots.values()];
}

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

interface SpotsMapProps {
  contributions: readonly Placed[];
  /** What it says to those who do not see it. */
  label: string;
  /** The first contribution of the spot that was chosen. */
  open: (at: number) => void;
}

/** Where the contributions of a page of a list are about, as far as that is shown; the list says the same to the keyboard. */
export function SpotsMap({ contributions, label, open }: SpotsMapProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const [by, setBy] = useState(0);
  const spots = spotsOf(contributions);
  if (spots.length === 0) return null;
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  const all: Point = [middle(spots.map(({ at }) => at[0])), middle(spots.map(({ at }) => at[1]))];
  const whole = WIDTHS.find((width) => width >= 12 && spots.every(({ at }) => isSeen(at, { center: all, width })));
  const width = Array.from({ length: Math.abs(by) }).reduce<number>(
    (now) => zoomed(now, by < 0 ? -1 : 1),
    whole ?? WIDTHS.at(-1)!,
  );
  // Nearer than where two towns meet there is nothing to see: it goes on where most of them are.
  const isEmpty = !spots.some(({ at }) => isSeen(at, { center: all, width }));
  const center = isEmpty ? spots.reduce((most, spot) => (spot.count > most.count ? spot : most)).at : all;
  return (
    <div className={classes.spots}>
      <div className={mapClasses.map}>
        <PointDrawing
          contours={contours}
          view={{ center, width }}
          label={label}
          over={({ project, unit }) =>
            spots.map(({ at, first, count, isRough }) => {
              const [x, y] = project([...at]);
              const radius = (count > 1 ? 9 : 6) * unit;
              return (
                <g
                  key={at.join()}
                  className={classes.spot}
                  data-rough={isRough || undefined}
                  onClick={() => open(first)}
                >
                  <circle cx={x} cy={y} r={radius} />
                  {count > 1 && (
                    <text x={x} y={y + 4 * unit} fontSize={11 * unit} textAnchor="middle">
                      {count}
                    </text>
                  )}
                </g>
              );
            })
          }
        />
      </div>
      <div className={mapClasses.tools} data-screen>
        <PlainButton look="quiet" onClick={() => setBy(by - 1)}>
          {t('map.zoomIn')}
        </PlainButton>
        <PlainButton look="quiet" onClick={() => setBy(by + 1)}>
          {t('map.zoomOut')}
        </PlainButton>
      </div>
      <p className="soft">{t('contribution.mapNote')}</p>
    </div>
  );
}
