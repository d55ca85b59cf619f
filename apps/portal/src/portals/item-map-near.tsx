import { useTranslation } from 'react-i18next';
import { type ItemFacetsQuery, type ItemFilter, ItemMapDocument, type NearPointInput } from '../generated/graphql.js';
import { NoMap } from '../map/beside-map.js';
import type { Contours } from '../map/contours.js';
import { Marks } from '../map/marks.js';
import { PointDrawing } from '../map/point-drawing.js';
import { placeIn, type Point, RATIO } from '../map/point-view.js';
import { useContours } from '../map/use-contours.js';
import { useAnswer } from '../shell/use-answer.js';
import { useWidth } from '../shell/use-width.js';
import mapClasses from '../map/point-map.module.css';
import { type Cluster, useItemMarks } from './item-marks.js';
import classes from './portals.module.css';

interface ItemMapNearProps {
  filter: ItemFilter;
  near: NearPointInput;
  around: ItemFacetsQuery['around'];
  asOf?: string;
}

/** Circles that open one within another, in kilometres. */
const STEPS = [2, 6, 20, 60] as const;
/** What lies within an eighth of the circle comes together. */
const zoomOf = (withinKm: number): number => Math.min(20, Math.round(10 - Math.log2(withinKm / 40)));

/** Where the items of a circle are, and nothing of what is beyond. */
export default function ItemMapNear({ filter, near, around, asOf }: ItemMapNearProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const variables = { filter, near, bbox: boxAround(near), zoom: zoomOf(near.withinKm), asOf };
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
      <Around {...{ contours, clusters, near }} name={around?.name} />
      <figcaption className="soft">
        {t('item.mapCount', { count })}. {t('item.mapNote')}
      </figcaption>
    </figure>
  );
}

interface AroundProps {
  contours: Contours;
  clusters: readonly Cluster[];
  near: NearPointInput;
  name: string | undefined;
}

function Around({ contours, clusters, near: { longitude, latitude, withinKm }, name }: AroundProps) {
  const { t } = useTranslation();
  const marks = useItemMarks();
  const { frame, width } = useWidth<HTMLDivElement>();
  const center: Point = [longitude, latitude];
  const view = { center, width: (2.1 * withinKm) / RATIO };
  const placed = clusters.map((cluster) => ({ cluster, ...placeIn(view, [cluster.longitude, cluster.latitude]) }));
  const room = { width, ratio: RATIO, kilometres: view.width };
  return (
    <div ref={frame} role="group" aria-label={t('item.mapLabelNear')} className={mapClasses.map}>
      <PointDrawing contours={contours} view={view} places={name ? [{ name, at: center }] : []} />
      <Marks marks={marks(placed, { ...room, withinKm: STEPS.findLast((km) => km < withinKm) ?? STEPS[0] })} />
    </div>
  );
}

/** The box around the circle; beyond the antimeridian nothing is searched. */
function boxAround({ latitude, longitude, withinKm }: NearPointInput): number[] {
  const high = withinKm / 111;
  const wide = high / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  const on = (degrees: number, most: number): number => Math.max(-most, Math.min(most, degrees));
  return [on(longitude - wide, 180), on(latitude - high, 90), on(longitude + wide, 180), on(latitude + high, 90)];
}
