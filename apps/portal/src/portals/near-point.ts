import type { NearPointInput } from '../generated/graphql.js';

const WITHIN_KM = 40;
const MOST_KM = 200;
const POINT = /^(-?\d{1,2}(?:\.\d{1,3})?),(-?\d{1,3}(?:\.\d{1,3})?)(?:,(\d{1,3}))?$/;

/** The circle around a point as addresses write it, `48.11,-1.67` or `48.11,-1.67,10` for one of 10 km; undefined where that is none. */
export function nearPoint(text: string): NearPointInput | undefined {
  const [, latitude, longitude, km] = POINT.exec(text)?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return undefined;
  return { latitude, longitude, withinKm: km ? Math.min(km, MOST_KM) : WITHIN_KM };
}
