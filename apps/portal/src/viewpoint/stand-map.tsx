import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapSkeleton, NoMap } from '../map/beside-map.js';
import { MapTools } from '../map/map-tools.js';
import { PointDrawing } from '../map/point-drawing.js';
import { type Point, zoomed } from '../map/point-view.js';
import { useContours } from '../map/use-contours.js';
import { useSurroundings } from '../map/use-surroundings.js';
import mapClasses from '../map/point-map.module.css';
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
const WIDTH = 30;
/** In parts of four hundred of the width. */
const CONE = 90;

interface StandMapProps {
  stand: Stand;
  /** The commune, whose neighbours are named. */
  commune: string | undefined;
  label: string;
}

/** Where the viewpoint stands among the communes, with the direction of the view where the point is the real one. */
export function StandMap({ stand, commune, label }: StandMapProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const around = useSurroundings(commune);
  const [width, setWidth] = useState(WIDTH);
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours || !around) return <MapSkeleton />;
  const { longitude, latitude, isRough, bearing, focalLengthMm } = stand;
  const center: Point = [longitude, latitude];
  return (
    <>
      <div className={mapClasses.map}>
        <PointDrawing
          contours={contours}
          view={{ center, width }}
          places={around.places}
          contour={around.contour}
          label={label}
          over={({ project, unit }) => {
            const [x, y] = project([longitude, latitude]);
            return (
              <>
                {!isRough && bearing !== null && (
                  <path d={coneOf([x, y], bearing, CONE * unit, focalLengthMm)} className={classes.cone} />
                )}
                <circle
                  cx={x}
                  cy={y}
                  r={(isRough ? 20 : 5) * unit}
                  className={isRough ? classes.rough : classes.stand}
                />
              </>
            );
          }}
        />
      </div>
      <MapTools zoom={(by) => setWidth(zoomed(width, by))} />
    </>
  );
}
