import { expect, test } from '@jest/globals';
import { dayInWords, instantInWords } from './dates.js';

test('the first of a month is written as it is said', () => {
  expect(dayInWords('2026-01-01', 'fr')).toBe('1er janvier 2026');
  expect(dayInWords('2026-01-01', 'en')).toBe('1 January 2026');
  expect(dayInWords('2026-01-11', 'fr')).toBe('11 janvier 2026');
  expect(dayInWords('2025-12-31T23:30:00Z', 'fr', 'Europe/Paris')).toBe('1er janvier 2026');
});

test('an instant is that of Paris', () => {
  expect(instantInWords('2025-12-31T23:30:00Z', 'fr')).toMatch(/^jeudi 1er janvier 2026 à 00:30$/);
  expect(instantInWords('2026-05-21T08:00:00Z', 'fr')).toMatch(/^jeudi 21 mai 2026 à 10:00$/);
  expect(instantInWords('2025-12-31T23:30:00Z', 'en')).toMatch(/^Thursday, 1 January 2026 at 00:30$/);
});
