import { useTranslation } from 'react-i18next';
import { type ItemFacetsQuery, type ItemFilter, ItemMapDocument, type NearPointInput } from '../generated/graphql.js';
import { NoMap } from '../map/beside-map.js';
import { PointDrawing } from '../map/point-drawing.js';
import { type Point, RATIO } from '../map/point-view.js';
import { useContours } from '../map/use-contours.js';
import { useAnswer } from '../shell/use-answer.js';
import mapClasses from '../map/point-map.module.css';
import { Circle } from './item-circle.js';
import classes from './portals.module.css';

interface ItemMapNearProps {
  filter: ItemFilter;
  near: NearPointInput;
  around: ItemFacetsQuery['around'];
  asOf?: string;
}

/** What lies within some five kilometres is one circle. */
const ZOOM = 10;
/** Drawn a little smaller than on the sheet of France, in its units. */
const CIRCLE = 0.5;

/** Where the items of a circle are, and nothing of what is beyond. */
export default function ItemMapNear({ filter, near, around, asOf }: ItemMapNearProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const center: Point = [near.longitude, near.latitude];
  const variables = { filter, near, bbox: boxAround(near), zoom: ZOOM, asOf };
  const { answer, instead } = useAnswer(ItemMapDocument, { variables, height: 480 });
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!answer || !contours)
    return (
      <div className={classes.mapRoom} data-near>
        {!answer && instead}
      </div>
    );
  const { count, clusters } = answer.items.map;
  return (
    <figure className={classes.map}>
      <div className={mapClasses.map}>
        <PointDrawing
          contours={contours}
          view={{ center, width: (2.1 * near.withinKm) / RATIO }}
          places={around ? [{ name: around.name, at: center }] : []}
          label={t('item.mapLabelNear')}
          over={({ project, unit }) =>
            clusters.map((cluster) => {
              const [x, y] = project([cluster.longitude, cluster.latitude]);
              return <Circle key={`${x} ${y}`} cluster={cluster} x={x} y={y} scale={CIRCLE * unit} asOf={asOf} />;
            })
          }
        />
      </div>
      <figcaption className="soft">
        {t('item.mapCount', { count })}. {t('item.mapNote')}
      </figcaption>
    </figure>
  );
}

/** The box around the circle; beyond the antimeridian nothing is searched. */
function boxAround({ latitude, longitude, withinKm }: NearPointInput): number[] {
  const high = withinKm / 111;
  const wide = high / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  const on = (degrees: number, most: number): number => Math.max(-most, Math.min(most, degrees));
  return [on(longitude - wide, 180), on(latitude - high, 90), on(longitude + wide, 180), on(latitude + high, 90)];
}
