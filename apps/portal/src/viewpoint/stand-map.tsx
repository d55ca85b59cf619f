import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MapSkeleton, NoMap } from '../map/beside-map.js';
import type { Contours } from '../map/contours.js';
import { localProjection, pathOf } from '../map/projection.js';
import { useContours } from '../map/use-contours.js';
import mapClasses from '../map/map.module.css';
import { coneOf } from './bearing.js';
import classes from './viewpoint.module.css';

interface Stand {
  longitude: number;
  latitude: number;
  /** The point stands for its commune: nothing is told of where in it the viewpoint is. */
  isRough: boolean;
  bearing: number | null;
  focalLengthMm: number | null;
}

/** In kilometres, around the viewpoint. */
const WIDTH = 130;
const HEIGHT = 86;

/** Where the viewpoint stands among the départements, with the direction of the view where the point is the real one. */
export function StandMap({ stand, label }: { stand: Stand; label: string }) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  return <Drawing contours={contours} stand={stand} label={label} />;
}

function Drawing({ contours, stand, label }: { contours: Contours; stand: Stand; label: string }) {
  const { longitude, latitude, isRough, bearing, focalLengthMm } = stand;
  const project = useMemo(() => localProjection(latitude), [latitude]);
  const land = useMemo(
    () => [...contours.departements.values()].map((shape) => pathOf(shape.geometry, project)).join(''),
    [contours, project],
  );
  const [x, y] = project([longitude, latitude]);
  return (
    <svg
      className={classes.map}
      viewBox={`${x - WIDTH / 2} ${y - HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path d={land} className={mapClasses.region} />
      <path d={pathOf(contours.between, project)} className={mapClasses.between} />
      {!isRough && bearing !== null && <path d={coneOf([x, y], bearing, 26, focalLengthMm)} className={classes.cone} />}
      <circle cx={x} cy={y} r={isRough ? 5 : 1.8} className={isRough ? classes.rough : classes.stand} />
    </svg>
  );
}
