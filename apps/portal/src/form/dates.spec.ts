import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { dateFault, dateOf, typedDate } from './dates.js';

const t = ((key: string, values?: object) => [key, ...Object.values(values ?? {})].join(' ')) as unknown as TFunction;

describe('dates as people type them', () => {
  it.each([
    ['2013', '2013'],
    ['06/2013', '2013-06'],
    ['6.2013', '2013-06'],
    ['12/06/2013', '2013-06-12'],
    ['1/2/2024', '2024-02-01'],
    ['29/02/2024', '2024-02-29'],
    [' 2013-06-12 ', '2013-06-12'],
    ['11 décembre 2026', '2026-12-11'],
    ['1er mars 2026', '2026-03-01'],
    ['1 MARS 2026', '2026-03-01'],
    ['2 fevrier\u00a02024', '2024-02-02'],
    ['24 November 2026', '2026-11-24'],
    ['21st june 2026', '2026-06-21'],
    ['3 sept. 2026', '2026-09-03'],
    ['août 2013', '2013-08'],
    ['31 février 2013', undefined],
    ['11 décembre', undefined],
    ['11 jui 2026', undefined],
    ['11 brumaire 2026', undefined],
    ['31/02/2013', undefined],
    ['13/2013', undefined],
    ['2013-6', undefined],
    ['yesterday', undefined],
  ])('%s', (typed, date) => expect(dateOf(typed)).toBe(date));

  it.each(['2013', '06/2013', '12/06/2013'])('%s is shown as it was typed', (typed) =>
    expect(typedDate(dateOf(typed)!)).toBe(typed),
  );

  it.each([
    ['31/02/2026', 'partialDate', 'form.notInMonth Février 2026 28'],
    ['31/04/2026', 'day', 'form.notInMonth Avril 2026 30'],
    ['06/13/2026', 'day', 'form.notMonth 13'],
    ['31 avril 2026', 'day', 'form.notInMonth Avril 2026 30'],
    ['06/2013', 'day', 'form.notWholeDay'],
    ['juin 2013', 'day', 'form.notWholeDay'],
    ['12 juin 2013', 'day', undefined],
    ['hier', 'day', 'form.notDay'],
    ['hier', 'partialDate', 'form.notPartialDate'],
    ['06/2013', 'partialDate', undefined],
  ] as const)('what is wrong with %s as %s', (typed, kind, words) =>
    expect(dateFault(typed, kind, t, 'fr')).toBe(words),
  );
});
