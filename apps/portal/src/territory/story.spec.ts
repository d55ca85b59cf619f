import { expect, it } from '@jest/globals';
import { storyOf } from './story.js';

const event = (on: string, kind: string, reason: string | null) => ({
  on,
  notBefore: on,
  kind,
  reason,
  precision: 'DAY',
  source: 'Insee',
});
const version = (name: string, from: string, to: string | null) => ({ name, from, to });

/** Lille, which ended by a merger and began anew under the same code. */
const lille = (asOf: string) =>
  storyOf({
    asOf,
    name: 'Lille',
    validFrom: '2000-02-27',
    validFromIsRecordStart: false,
    validTo: null,
    events: [
      event('2000-02-27', 'MERGER', 'fusion-association'),
      event('2000-02-27', 'STATUS_CHANGE', 'fusion-association'),
      event('2010-01-01', 'RENAMING', null),
    ],
    versions: [version('Lille', '2000-02-27', '2010-01-01'), version('Lille-en-Flandre', '2010-01-01', null)],
    earlierExistences: [
      {
        validFrom: '1943-01-01',
        validFromIsRecordStart: true,
        events: [event('1977-02-22', 'MERGER', 'fusion'), event('2000-02-27', 'MERGER', 'fusion-association')],
        versions: [version('Lille', '1943-01-01', '2000-02-27')],
      },
    ],
  } as never);

it('is one story from the first that had the code, each thing told once', () => {
  const { names, happenings, later, began } = lille('2026-01-01');
  expect(names).toEqual([
    version('Lille', '1943-01-01', '2010-01-01'),
    version('Lille-en-Flandre', '2010-01-01', null),
  ]);
  expect(happenings.map(({ on, kinds }) => [on, kinds])).toEqual([
    ['1977-02-22', ['MERGER']],
    ['2000-02-27', ['MERGER', 'STATUS_CHANGE']],
    ['2010-01-01', ['RENAMING']],
  ]);
  expect(later).toEqual([]);
  expect(began).toEqual({ on: '1943-01-01', isRecordStart: true });
});

it('ends with the day, and keeps apart what came after', () => {
  const { names, happenings, later } = lille('2005-06-01');
  expect(names).toEqual([version('Lille', '1943-01-01', null)]);
  expect(happenings).toHaveLength(2);
  expect(later.map(({ on }) => on)).toEqual(['2010-01-01']);
});
