import { expect, test } from '@jest/globals';
import { DateTime } from '../schema/scalars/dates.js';
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

test.each([
  '2026-02-30T08:00:00Z',
  '2026-11-31T08:00Z',
  '2026-00-10T08:00Z',
  '2026-11-30T24:00:00Z',
  '2026-11-30T08:00:00+99:00',
])('an instant of no day and no hour that there is, such as %s, is refused like one without a form', (text) => {
  expect(() => DateTime.parseValue(text)).toThrow('DateTime: expected an instant');
  expect(DateTime.parseValue('2028-02-29T23:59:59.5+14:00')).toBe('2028-02-29T09:59:59.500Z');
});
