import { localProjection } from './projection.js';

export type Point = readonly [longitude: number, latitude: number];

/** What of the world a map of a point shows, in kilometres. */
export interface PointView {
  center: Point;
  width: number;
}

/** Of a degree of latitude. Drawn in tens of metres, so that outlines are exact to a metre. */
const KM = 111.2;
export const UNITS_PER_KM = 100;
/** How wide it may be: a village, a town, a département, France. */
export const WIDTHS = [2, 5, 12, 30, 80, 250, 1300];
export const RATIO = 0.62;
/** An arrow goes so far, as a part of the width. */
const STEP = 1 / 40;

/** Flat units around the middle, and back. */
export function flatAround([, latitude]: Point) {
  const inKm = localProjection(latitude);
  const degree = KM * UNITS_PER_KM;
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  return {
    project: (point: GeoJSON.Position): [number, number] => {
      const [x, y] = inKm(point);
      return [x * UNITS_PER_KM, y * UNITS_PER_KM];
    },
    back: ([x, y]: readonly [number, number]): Point => rounded([x / (squeeze * degree), -y / degree]),
  };
}

/** To about a metre, and on the globe. */
export const rounded = ([longitude, latitude]: Point): Point => [
  round(Math.max(-180, Math.min(180, longitude))),
  round(Math.max(-85, Math.min(85, latitude))),
];
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow takes a point; with Shift five times as far. */
export function moved(point: Point, key: string, isFar: boolean, { width }: PointView): Point | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const { project, back } = flatAround(point);
  const [x, y] = project([...point]);
  const step = width * UNITS_PER_KM * STEP * (isFar ? 5 : 1);
  return back([x + arrow[0] * step, y + arrow[1] * step]);
}

/** Whether a point is to be seen, and not at the very edge. */
export function isSeen(point: Point, { center, width }: PointView): boolean {
  const { project } = flatAround(center);
  const [[x, y], [middleX, middleY]] = [project([...point]), project([...center])];
  const most = width * UNITS_PER_KM * 0.46;
  return Math.abs(x - middleX) < most && Math.abs(y - middleY) < most * RATIO;
}

/** The next width, nearer or farther; the same at the end. */
export function zoomed(width: number, by: -1 | 1): number {
  const at = WIDTHS.findIndex((one) => one >= width);
  return WIDTHS[Math.max(0, Math.min(WIDTHS.length - 1, at + by))]!;
}
