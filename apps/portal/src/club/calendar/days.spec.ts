import { expect, test } from '@jest/globals';
import { byDay, type Dated, dayOf, monthAfter, parseMonth, weeksOf } from './days.js';

const late = { on: null, startsAt: '2026-03-01T21:30:00Z' };

test('a month has whole weeks, and a day is that of the zone of the reader', () => {
  expect(weeksOf('2026-02').map(([monday]) => monday)).toEqual([
    ...['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23'],
  ]);
  expect(weeksOf('2026-11').flat()).toHaveLength(42);
  expect(weeksOf('2026-06')[0]![0]).toBe('2026-06-01');
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect([parseMonth('2026-13'), parseMonth(null), parseMonth('2026-07')]).toEqual([undefined, undefined, '2026-07']);
  expect([dayOf(late, 'Europe/Paris'), dayOf(late, 'Indian/Reunion')]).toEqual(['2026-03-01', '2026-03-02']);
  const began = { ...late, startsAt: '2026-02-27T21:30:00Z' };
  expect([...byDay([began, late] as Dated[], 'Europe/Paris', '2026-03-01').keys()]).toEqual(['2026-03-01']);
});
