import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { type ItemFilter, ItemMapDocument, type ItemMapQuery } from '../generated/graphql.js';
import { NoMap } from '../map/beside-map.js';
import type { Contours } from '../map/contours.js';
import { lambert93, localProjection } from '../map/projection.js';
import { drawDepartements } from '../map/sheet-drawing.js';
import { SheetFrame, SheetLines } from '../map/sheet-frame.js';
import { useContours } from '../map/use-contours.js';
import { useAnswer } from '../shell/use-answer.js';
import mapClasses from '../map/map.module.css';
import classes from './portals.module.css';

type Cluster = ItemMapQuery['items']['map']['clusters'][number];

/** Where the items are, on the sheet of France and its insets; what lies together is one circle. */
export default function ItemMap({ filter, asOf }: { filter: ItemFilter; asOf?: string }) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const { answer, instead } = useAnswer(ItemMapDocument, { variables: { filter, asOf }, height: 480 });
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!answer || !contours) return instead;
  const { count, clusters } = answer.items.map;
  return (
    <figure className={classes.map}>
      <Sheet contours={contours} clusters={clusters} asOf={asOf} />
      <figcaption className="soft">
        {t('item.mapCount', { count })}. {t('item.mapNote')}
      </figcaption>
    </figure>
  );
}

/** About the square root of how many: an area twice as large for twice as many. */
const radiusOf = (count: number): number => 7 + 5 * Math.sqrt(count);
const isOnSheet = ({ latitude }: Cluster): boolean => latitude > 40;

function Sheet({ contours, clusters, asOf }: { contours: Contours; clusters: readonly Cluster[]; asOf?: string }) {
  const { t } = useTranslation();
  const drawing = useMemo(() => drawDepartements(contours), [contours]);
  return (
    <SheetFrame
      label={t('item.mapLabel')}
      inset={(code) => {
        const inset = drawing.insets.find((candidate) => candidate.code === code);
        if (!inset) return undefined;
        const [left = 0, top = 0, width = 0, height = 0] = inset.viewBox.split(' ').map(Number);
        const middle = -(top + height / 2) / 111.2;
        const project = localProjection(middle);
        const here = clusters.flatMap((cluster) => {
          if (isOnSheet(cluster)) return [];
          const [x, y] = project([cluster.longitude, cluster.latitude]);
          return x > left && x < left + width && y > top && y < top + height ? [{ cluster, x, y }] : [];
        });
        return {
          viewBox: inset.viewBox,
          name: '',
          drawing: (
            <>
              <path d={inset.path} className={mapClasses.region} />
              {here.map(({ cluster, x, y }) => (
                <Circle key={`${x} ${y}`} cluster={cluster} x={x} y={y} scale={width / 200} asOf={asOf} />
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

/** The list below has all of them as links, for the keyboard too: here a mouse can follow what stands alone. */
function Circle({
  cluster,
  x,
  y,
  scale,
  asOf,
}: {
  cluster: Cluster;
  x: number;
  y: number;
  scale: number;
  asOf?: string;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { count, item } = cluster;
  const follow = (): void => void navigate(withDay(`/ressources/${item!.id}`, asOf));
  return (
    <g className={classes.cluster} data-alone={item ? true : undefined} onClick={item ? follow : undefined}>
      <title>{item?.title ?? t('item.clusterOf', { count })}</title>
      <circle cx={x} cy={y} r={radiusOf(count) * scale} />
      {count > 1 && (
        <text x={x} y={y} fontSize={20 * scale} dy={7 * scale} textAnchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}
