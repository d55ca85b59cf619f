import { flatAround, type Point, type PointView } from '../../map/point-view.js';
import type { Contribution } from './contribution.js';

export type Placed = Pick<Contribution, 'id' | 'title' | 'locale' | 'point' | 'territory'>;

export interface Spot extends Omit<Placed, 'point'> {
  at: Point;
  isRough: boolean;
  /** Its number in the list. */
  index: number;
}

/** Those of which a place is told. */
export const spotsOf = (contributions: readonly Placed[]): Spot[] =>
  contributions.flatMap(({ id, title, locale, territory, point }, index) =>
    point
      ? [
          {
            ...{ id, title, locale, territory, index },
            at: [point.longitude, point.latitude] as const,
            isRough: point.precision !== 'EXACT',
          },
        ]
      : [],
  );

/** Contributions about one place, as those are of which the commune alone is told. */
export const areOnePlace = (spots: readonly Spot[]): boolean =>
  spots.every(({ at }) => at.join() === spots[0]!.at.join());

/** The commune of them all. */
export function placeOf(spots: readonly Spot[]): string | undefined {
  const names = new Set(spots.map(({ territory }) => territory?.name));
  return names.size === 1 ? [...names][0] : undefined;
}

/** What is nearest to the middle of a view. */
export function nearestOf(spots: readonly Spot[], { center }: PointView): Spot {
  const { project } = flatAround(center);
  const [x, y] = project([...center]);
  const away = ({ at }: Spot): number => {
    const [spotX, spotY] = project([...at]);
    return Math.hypot(spotX - x, spotY - y);
  };
  return spots.reduce((nearest, spot) => (away(spot) < away(nearest) ? spot : nearest));
}
