import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { giveBackWhenIdle } from './give-back.js';

const MB = 2 ** 20;
const seen = { resident: 0, atWork: 0, collected: 0 };

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(seen, { resident: 260 * MB, atWork: 0, collected: 0 });
  giveBackWhenIdle({
    residentBytes: () => seen.resident,
    shareAtWork: () => seen.atWork,
    collect: () => {
      seen.collected++;
      seen.resident = 200 * MB;
    },
  });
});
afterEach(() => void jest.useRealTimers());

it('gives back what a start took, once', () => {
  jest.advanceTimersByTime(60_000);
  expect(seen.collected).toBe(1);
});

it('waits until nothing is done', () => {
  seen.atWork = 0.1;
  jest.advanceTimersByTime(60_000);
  expect(seen.collected).toBe(0);
  seen.atWork = 0.01;
  jest.advanceTimersByTime(30_000);
  expect(seen.collected).toBe(1);
});

it('collects again when much was taken since', () => {
  jest.advanceTimersByTime(30_000);
  seen.resident = 220 * MB;
  jest.advanceTimersByTime(60_000);
  expect(seen.collected).toBe(1);
  seen.resident = 400 * MB;
  jest.advanceTimersByTime(60_000);
  expect(seen.collected).toBe(2);
});
