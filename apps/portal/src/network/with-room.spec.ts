import { expect, test } from '@jest/globals';
import { withRoom } from './with-room.js';

/** As members were counted: a range in a year whose dates are not all known to the day, then what is certain. */
const FIGURES = ['0–14', '14', '', '8–9', '9', '9–10', '10'].flatMap((text, year) =>
  text ? [{ place: (10 + year) / 24, text, isRange: text.includes('–') }] : [],
);
const at = (width: number): string =>
  withRoom(FIGURES, width)
    .map(({ text }) => text)
    .join(' ');

test('figures stand above their bands as far as they do not touch, those that are certain before ranges', () => {
  expect(at(1200)).toBe('14 9 10 0–14 8–9 9–10');
  expect(at(700)).toBe('14 9 10 8–9');
  expect(at(340)).toBe('14 9 10');
  expect(at(150)).toBe('14 10');
  expect(at(0)).toBe('14');
});
