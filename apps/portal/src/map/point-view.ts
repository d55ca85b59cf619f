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

/** What shows all of these points, with a little room around them. */
export function viewOf(all: readonly { at: Point }[], least = 0): PointView {
  const longitudes = all.map(({ at: [longitude] }) => longitude);
  const latitudes = all.map(({ at: [, latitude] }) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const center = [(west + east) / 2, (south + north) / 2] as const;
  const squeeze = Math.cos((center[1] * Math.PI) / 180);
  const width = Math.max((east - west) * squeeze, (north - south) / RATIO) * KM * 1.15 + 4;
  return { center, width: Math.max(least, width) };
}

/** Where a point lies in what is seen, in hundredths of its width and of its height. */
export function placeIn({ center, width }: PointView, point: Point): { x: number; y: number } {
  const { project } = flatAround(center);
  const [[x, y], [middleX, middleY]] = [project([...point]), project([...center])];
  const hundredth = (width * UNITS_PER_KM) / 100;
  return { x: 50 + (x - middleX) / hundredth, y: 50 + (y - middleY) / (hundredth * RATIO) };
}

/** What lies nearer together in what is seen than so many hundredths of its width. */
export function grouped<T extends { at: Point }>(all: readonly T[], view: PointView, apart: number): T[][] {
  const groups: { x: number; y: number; members: T[] }[] = [];
  for (const one of all) {
    const { x, y } = placeIn(view, one.at);
    const near = groups.find((group) => Math.hypot(group.x - x, (group.y - y) * RATIO) < apart);
    if (near) near.members.push(one);
    else groups.push({ x, y, members: [one] });
  }
  return groups.map(({ members }) => members);
}

/** The next width, nearer or farther; the same at the end. */
export function zoomed(width: number, by: -1 | 1): number {
  const at = WIDTHS.findIndex((one) => one >= width);
  return WIDTHS[Math.max(0, Math.min(WIDTHS.length - 1, at + by))]!;
}
