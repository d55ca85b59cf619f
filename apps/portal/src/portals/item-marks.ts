import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import type { ItemMapQuery } from '../generated/graphql.js';
import { type Mark, MARK_WIDTH } from '../map/marks.js';

export type Cluster = ItemMapQuery['items']['map']['clusters'][number];

/** A cluster and where it stands on a map, in hundredths of its width and height. */
export interface Placed {
  cluster: Cluster;
  x: number;
  y: number;
}

interface Room {
  /** How wide the map is drawn, in pixels; 0 before it is. */
  width: number;
  /** Its height for a width of one. */
  ratio: number;
  /** How wide that is in France, in kilometres. */
  kilometres: number;
  /** How far around what lies together is searched when it is opened, in kilometres. */
  withinKm: number;
}

/** What stands alone leads to its item; what lies together, to a circle around it, in which map and list show the same. */
export function useItemMarks(): (placed: readonly Placed[], room: Room) => Mark[] {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const around = ({ latitude, longitude }: Cluster, withinKm: number): string => {
    const next = new URLSearchParams(params);
    for (const name of ['after', 'before', 'page', 'lieu']) next.delete(name);
    next.set('vue', 'carte');
    next.set('autour', `${latitude.toFixed(3)},${longitude.toFixed(3)},${withinKm}`);
    return `?${next}`;
  };
  return (placed, { width, ratio, kilometres, withinKm }) => {
    const apart = MARK_WIDTH / (width || 720);
    return together(placed, ratio, apart * 100).map(({ first: { cluster, x, y }, count, isWide }) => ({
      ...{ key: `${cluster.longitude} ${cluster.latitude}`, x, y, count },
      ...(cluster.item && !isWide
        ? { label: typeset(cluster.item.title), to: `/ressources/${cluster.item.id}` }
        : {
            label: t('item.clusterOf', { count }),
            to: around(cluster, Math.ceil(withinKm + (isWide ? apart * kilometres : 0))),
          }),
    }));
  };
}

/** Those whose marks would lie one upon another are one, where the first of them is. */
function together(all: readonly Placed[], ratio: number, apart: number) {
  const groups: { first: Placed; count: number; isWide: boolean }[] = [];
  for (const one of all) {
    const near = groups.find(({ first }) => Math.hypot(first.x - one.x, (first.y - one.y) * ratio) < apart);
    if (!near) groups.push({ first: one, count: one.cluster.count, isWide: false });
    else Object.assign(near, { count: near.count + one.cluster.count, isWide: true });
  }
  return groups;
}
