import { expect, test } from '@jest/globals';
import { flatAround, grouped, isSeen, moved, placeIn, type PointView, viewOf, zoomed } from './point-view.js';

const view: PointView = { center: [3.06, 50.63], width: 12 };

test('a point on the map is the point in degrees that it was made of', () => {
  for (const center of [
    [3.06, 50.63],
    [55.45, -20.88],
    [-178.1, -14.3],
  ] as const) {
    const { project, back } = flatAround(center);
    expect(back(project([center[0] + 0.01, center[1] - 0.02]))).toEqual([
      Math.round((center[0] + 0.01) * 1e5) / 1e5,
      Math.round((center[1] - 0.02) * 1e5) / 1e5,
    ]);
  }
});

test('arrows move it by a part of what is seen, there and back, and farther with Shift', () => {
  const [east] = moved([3.06, 50.63], 'ArrowRight', false, view)!;
  const [far] = moved([3.06, 50.63], 'ArrowRight', true, view)!;
  expect(east).toBeGreaterThan(3.06);
  expect((far - 3.06) / (east - 3.06)).toBeCloseTo(5, 1);
  expect(moved(moved([3.06, 50.63], 'ArrowUp', false, view)!, 'ArrowDown', false, view)).toEqual([3.06, 50.63]);
  expect(moved([3.06, 50.63], 'Enter', false, view)).toBeUndefined();
});

test('what leaves the map is not seen; widths go from a village to France', () => {
  expect([isSeen([3.06, 50.63], view), isSeen([3.2, 50.63], view)]).toEqual([true, false]);
  expect([zoomed(12, -1), zoomed(12, 1), zoomed(2, -1), zoomed(1300, 1)]).toEqual([5, 30, 2, 1300]);
});

test('a view of points shows all of them, and those apart in it are apart on the map', () => {
  const [rennes, cesson, bordeaux] = [{ at: [-1.67, 48.11] }, { at: [-1.6, 48.12] }, { at: [-0.58, 44.84] }] as const;
  const all = viewOf([rennes, cesson, bordeaux]);
  expect([rennes, cesson, bordeaux].every(({ at }) => isSeen(at, all))).toBe(true);
  expect(grouped([rennes, cesson, bordeaux], all, 5)).toEqual([[rennes, cesson], [bordeaux]]);
  expect(grouped([rennes, cesson], viewOf([rennes, cesson]), 5)).toEqual([[rennes], [cesson]]);
  expect(placeIn(view, view.center)).toEqual({ x: 50, y: 50 });
  expect(viewOf([rennes], 12)).toEqual({ center: rennes.at, width: 12 });
});
