import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { mistakes, settled } from './faults.js';
import type { FieldSpec } from './field-spec.js';
import { mergedParts, partialDateOf } from './values.js';

const t = ((key: string) => key) as unknown as TFunction;
const fields: FieldSpec[] = [
  { name: 'since', label: 'Since', kind: 'partialDate' },
  { name: 'seats', label: 'Seats', kind: 'whole', most: 100, required: true },
  { name: 'price', label: 'Price', kind: 'money' },
];

describe('dates as people type them', () => {
  it.each([
    ['2013', '2013'],
    ['06/2013', '2013-06'],
    ['6.2013', '2013-06'],
    ['12/06/2013', '2013-06-12'],
    [' 2013-06-12 ', '2013-06-12'],
    ['31/02/2013', undefined],
    ['13/2013', undefined],
    ['2013-6', undefined],
    ['yesterday', undefined],
  ])('%s', (typed, date) => expect(partialDateOf(typed)).toBe(date));

  it('are sent as the API writes them, the rest as it is', () => {
    expect(settled(fields, { since: '06/2013', seats: '3' })).toEqual({ since: '2013-06', seats: '3' });
  });
});

describe('what can be told without asking', () => {
  it.each([
    [{ seats: '3', since: '2013', price: '1 234,5' }, []],
    [{ seats: ' ' }, ['write.required']],
    [{ seats: '2,5' }, ['write.notWhole']],
    [{ seats: 'two' }, ['write.notNumber']],
    [{ seats: '101' }, ['write.tooMuch']],
    [{ seats: '3', since: 'x', price: '-1' }, ['write.notPartialDate', 'write.notMoney']],
    [{ seats: '3', price: '21474836,47' }, []],
    [{ seats: '3', price: '21474836,48' }, ['write.tooMuchMoney']],
  ])('%j', (values, messages) => expect(mistakes(fields, values, t).map(({ message }) => message)).toEqual(messages));
});

it('takes a choice from a draft that is none any more for an empty one', () => {
  const college: FieldSpec = {
    name: 'college',
    label: 'College',
    kind: 'choice',
    required: true,
    options: [{ value: 'a', label: 'A' }],
  };
  expect(mistakes([college], { college: 'a' }, t)).toEqual([]);
  expect(mistakes([college], { college: 'of another body' }, t)).toMatchObject([{ field: 'college' }]);
});

it('merges the parts of a value that two people changed', () => {
  const base = { street: '1 rue A', city: 'Lille' };
  expect(mergedParts({ ...base, city: 'Digne' }, base, { ...base, street: '2 rue B' })).toEqual({
    street: '2 rue B',
    city: 'Digne',
  });
  expect(mergedParts(base, base, { city: 'Digne' })).toEqual({ street: '', city: 'Digne' });
});
