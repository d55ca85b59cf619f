import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ItemFilter, ItemMapDocument } from '../generated/graphql.js';
import { NoMap } from '../map/beside-map.js';
import { Marks } from '../map/marks.js';
import { isMetropolitan, lambert93, localProjection } from '../map/projection.js';
import { drawDepartements } from '../map/sheet-drawing.js';
import { inInset, onSheet, OVERSEAS_NAMES, SHEET_KM, SHEET_RATIO, SheetFrame, SheetLines } from '../map/sheet-frame.js';
import { useContours } from '../map/use-contours.js';
import { useAnswer } from '../shell/use-answer.js';
import { useWidth } from '../shell/use-width.js';
import { type Cluster, type Placed, useItemMarks } from './item-marks.js';
import mapClasses from '../map/map.module.css';
import classes from './portals.module.css';

/** Where the items are, on the sheet of France and its insets; what lies together is one circle. */
export default function ItemMap({ filter, asOf }: { filter: ItemFilter; asOf?: string }) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const { answer, instead } = useAnswer(ItemMapDocument, { variables: { filter, asOf }, height: 480 });
  const drawing = useMemo(() => contours && drawDepartements(contours), [contours]);
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!answer || !drawing) return <div className={classes.mapRoom}>{!answer && instead}</div>;
  const { count, clusters } = answer.items.map;
  const placed = placedOn(drawing, clusters);
  const shown = new Set(placed.map(({ cluster }) => cluster));
  const elsewhere = clusters.reduce((sum, cluster) => sum + (shown.has(cluster) ? 0 : cluster.count), 0);
  return (
    <figure className={classes.map}>
      <Sheet drawing={drawing} placed={placed} />
      <figcaption className="soft">
        {t('item.mapCount', { count })}
        {elsewhere > 0 && `, ${t('item.mapElsewhere', { count: elsewhere })}`}. {t('item.mapNote')}
      </figcaption>
    </figure>
  );
}

const isOnSheet = ({ longitude, latitude }: Cluster): boolean => isMetropolitan([longitude, latitude]);

type Drawing = ReturnType<typeof drawDepartements>;

/** What is to be seen on the sheet or in the box of an inset, and where. */
function placedOn({ insets }: Drawing, clusters: readonly Cluster[]): Placed[] {
  const at = ({ longitude, latitude }: Cluster): [number, number] => [longitude, latitude];
  return [
    ...clusters.filter(isOnSheet).map((cluster) => ({ cluster, ...onSheet(lambert93(at(cluster))) })),
    ...insets.flatMap(({ code, viewBox }) => {
      const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
      const project = localProjection(-(top + height / 2) / 111.2);
      return clusters.flatMap((cluster) => {
        if (isOnSheet(cluster)) return [];
        const [x, y] = project(at(cluster));
        const isIn = x > left && x < left + width && y > top && y < top + height;
        return isIn ? [{ cluster, ...inInset(code, [left, top, width, height], [x, y]) }] : [];
      });
    }),
  ];
}

/** What lies together on a map of all France is opened as far around as this, in kilometres. */
const WITHIN_KM = 60;

function Sheet({ drawing, placed }: { drawing: Drawing; placed: readonly Placed[] }) {
  const { t } = useTranslation();
  const marks = useItemMarks();
  const { frame, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={frame}>
      <SheetFrame
        label={t('item.mapLabel')}
        over={<Marks marks={marks(placed, { width, ratio: SHEET_RATIO, kilometres: SHEET_KM, withinKm: WITHIN_KM })} />}
        inset={(code) => {
          const inset = drawing.insets.find((candidate) => candidate.code === code);
          return (
            inset && {
              viewBox: inset.viewBox,
              name: OVERSEAS_NAMES[code] ?? code,
              drawing: <path d={inset.path} className={mapClasses.region} />,
            }
          );
        }}
      >
        {drawing.departements.map(({ code, path }) => (
          <path key={code} d={path} className={mapClasses.region} />
        ))}
        <SheetLines inner={drawing.inner} between={drawing.between} />
      </SheetFrame>
    </div>
  );
}
