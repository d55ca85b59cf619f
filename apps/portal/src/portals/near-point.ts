import type { NearPointInput } from '../generated/graphql.js';

export const WITHIN_KM = 40;
const POINT = /^(-?\d{1,2}(?:\.\d{1,3})?),(-?\d{1,3}(?:\.\d{1,3})?)$/;

/** The circle around a point as addresses write it; undefined where that is none. */
export function nearPoint(text: string): NearPointInput | undefined {
  const [, latitude, longitude] = POINT.exec(text)?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return undefined;
  return { latitude, longitude, withinKm: WITHIN_KM };
}
