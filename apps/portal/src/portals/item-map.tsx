import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ItemFilter, ItemMapDocument } from '../generated/graphql.js';
import { NoMap } from '../map/beside-map.js';
import { isMetropolitan, lambert93, localProjection } from '../map/projection.js';
import { drawDepartements } from '../map/sheet-drawing.js';
import { SheetFrame, SheetLines } from '../map/sheet-frame.js';
import { useContours } from '../map/use-contours.js';
import { useAnswer } from '../shell/use-answer.js';
import { Circle, type Cluster } from './item-circle.js';
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
  const shown = new Set([
    ...clusters.filter(isOnSheet),
    ...drawing.insets.flatMap((inset) => placedIn(inset, clusters).map(({ cluster }) => cluster)),
  ]);
  const elsewhere = clusters.reduce((sum, cluster) => sum + (shown.has(cluster) ? 0 : cluster.count), 0);
  return (
    <figure className={classes.map}>
      <Sheet drawing={drawing} clusters={clusters} asOf={asOf} />
      <figcaption className="soft">
        {t('item.mapCount', { count })}
        {elsewhere > 0 && `, ${t('item.mapElsewhere', { count: elsewhere })}`}. {t('item.mapNote')}
      </figcaption>
    </figure>
  );
}

const isOnSheet = ({ longitude, latitude }: Cluster): boolean => isMetropolitan([longitude, latitude]);

type Inset = ReturnType<typeof drawDepartements>['insets'][number];

/** Those that lie in the box of an inset, and where in it. */
function placedIn({ viewBox }: Inset, clusters: readonly Cluster[]): { cluster: Cluster; x: number; y: number }[] {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const project = localProjection(-(top + height / 2) / 111.2);
  return clusters.flatMap((cluster) => {
    if (isOnSheet(cluster)) return [];
    const [x, y] = project([cluster.longitude, cluster.latitude]);
    return x > left && x < left + width && y > top && y < top + height ? [{ cluster, x, y }] : [];
  });
}

interface SheetProps {
  drawing: ReturnType<typeof drawDepartements>;
  clusters: readonly Cluster[];
  asOf?: string;
}

function Sheet({ drawing, clusters, asOf }: SheetProps) {
  const { t } = useTranslation();
  return (
    <SheetFrame
      label={t('item.mapLabel')}
      inset={(code) => {
        const inset = drawing.insets.find((candidate) => candidate.code === code);
        if (!inset) return undefined;
        return {
          viewBox: inset.viewBox,
          name: '',
          drawing: (
            <>
              <path d={inset.path} className={mapClasses.region} />
              {placedIn(inset, clusters).map(({ cluster, x, y }) => (
                <Circle key={`${x} ${y}`} cluster={cluster} x={x} y={y} scale={inset.width / 200} asOf={asOf} />
              ))}
            </>
          ),
        };
      }}
    >
      {drawing.departements.map(({ code, path }) => (
        <path key={code} d={path} className={mapClasses.region} />
      ))}
      <SheetLines inner={drawing.inner} between={drawing.between} />
      {clusters.filter(isOnSheet).map((cluster) => {
        const [x, y] = lambert93([cluster.longitude, cluster.latitude]);
        return <Circle key={`${x} ${y}`} cluster={cluster} x={x} y={y} scale={1} asOf={asOf} />;
      })}
    </SheetFrame>
  );
}
