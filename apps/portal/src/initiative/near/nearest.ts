export interface Place {
  longitude: number;
  latitude: number;
}

/** The one whose centre is nearest; nothing where none has one. */
export function nearestOf<T extends { centroid: Place | null }>(from: Place, all: readonly T[]): T | undefined {
  const shrink = Math.cos((from.latitude * Math.PI) / 180);
  const far = ({ centroid }: T): number =>
    centroid ? Math.hypot((centroid.longitude - from.longitude) * shrink, centroid.latitude - from.latitude) : Infinity;
  return all.filter(({ centroid }) => centroid).toSorted((one, other) => far(one) - far(other))[0];
}
