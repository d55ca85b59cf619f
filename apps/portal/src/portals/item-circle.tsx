import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import type { ItemMapQuery } from '../generated/graphql.js';
import classes from './portals.module.css';

export type Cluster = ItemMapQuery['items']['map']['clusters'][number];

/** About the square root of how many: an area twice as large for twice as many, until it would cover what is beside it. */
const radiusOf = (count: number): number => Math.min(7 + 5 * Math.sqrt(count), 60);

/** The list below has all of them as links, for the keyboard too: here a mouse can follow what stands alone. */
export function Circle({
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
