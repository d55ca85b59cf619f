import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { mistakes, namedFault, settled, typed } from './faults.js';
import type { FieldSpec } from './field-spec.js';
import { mergedParts } from './values.js';

const t = ((key: string) => key) as unknown as TFunction;
const words = { t, language: 'fr' as const };
const fields: FieldSpec[] = [
  { name: 'since', label: 'Since', kind: 'partialDate' },
  { name: 'seats', label: 'Seats', kind: 'whole', most: 100, required: true },
  { name: 'price', label: 'Price', kind: 'money' },
];

it('sends dates as the API writes them and shows them as people do, in rows and parts too', () => {
  const columns: FieldSpec[] = [{ name: 'on', label: 'On', kind: 'day' }];
  const deeper: FieldSpec[] = [
    { name: 'rows', label: 'Rows', kind: 'rows', columns },
    { name: 'parts', label: 'Parts', kind: 'parts', columns },
  ];
  const values = { since: '06/2013', seats: '3', rows: [{ on: '12/06/2026' }], parts: { on: '1/2/2026' } };
  const sent = { since: '2013-06', seats: '3', rows: [{ on: '2026-06-12' }], parts: { on: '2026-02-01' } };
  const shown = { ...values, parts: { on: '01/02/2026' } };
  expect(settled([...fields, ...deeper], values)).toEqual(sent);
  expect(typed([...fields, ...deeper], sent)).toEqual(shown);
});

it('sends addresses with the beginning that was left out, in rows too', () => {
  const columns: FieldSpec[] = [{ name: 'url', label: 'Address', kind: 'link' }];
  const addressed: FieldSpec[] = [
    { name: 'site', label: 'Site', kind: 'website' },
    { name: 'title', label: 'Title', kind: 'text' },
    { name: 'documents', label: 'Documents', kind: 'rows', columns },
  ];
  const documents = [{ url: ' www.caue59.fr/ordre ' }, { url: 'http://caue59.fr' }, { url: 'tonight' }, { url: '' }];
  expect(settled(addressed, { site: 'www.caue59.fr', title: 'www.caue59.fr', documents })).toEqual({
    site: 'https://www.caue59.fr',
    title: 'www.caue59.fr',
    documents: [{ url: 'https://www.caue59.fr/ordre' }, { url: 'http://caue59.fr' }, { url: 'tonight' }, { url: '' }],
  });
});

it('names the field, and the row it is in', () => {
  const words = ((key: string, values?: object) =>
    [key, ...Object.values(values ?? {})].join(' ')) as unknown as TFunction;
  const points: FieldSpec = {
    name: 'points',
    label: 'Points',
    kind: 'rows',
    columns: [{ name: 'amount', label: 'Amount', kind: 'money' }],
  };
  const fault = { message: 'Too much.', field: 'points', within: '2.amount' };
  expect(namedFault(fault, [points], words)).toBe('form.faultInRow form.row 3 form.faultOf Amount Too much.');
  const each = (place: number): string => `Point ${place}`;
  expect(namedFault(fault, [{ ...points, each }], words)).toBe('form.faultInRow Point 3 form.faultOf Amount Too much.');
});

describe('what can be told without asking', () => {
  it.each([
    [{ seats: '3', since: '2013', price: '1 234,5' }, []],
    [{ seats: ' ' }, ['form.required']],
    [{ seats: '2,5' }, ['form.notWhole']],
    [{ seats: 'two' }, ['form.notNumber']],
    [{ seats: '101' }, ['form.tooMuch']],
    [{ seats: '3', since: 'x', price: '-1' }, ['form.notPartialDate', 'form.notMoney']],
    [{ seats: '3', price: '21474836,47' }, []],
    [{ seats: '3', price: '21474836,48' }, ['form.tooMuchMoney']],
  ])('%j', (values, messages) =>
    expect(mistakes(fields, values, words).map(({ message }) => message)).toEqual(messages),
  );
});

it('takes a choice from a draft that is none any more for an empty one', () => {
  const college: FieldSpec = {
    name: 'college',
    label: 'College',
    kind: 'choice',
    required: true,
    options: [{ value: 'a', label: 'A' }],
  };
  expect(mistakes([college], { college: 'a' }, words)).toEqual([]);
  expect(mistakes([college], { college: 'of another body' }, words)).toMatchObject([{ field: 'college' }]);
});

it('asks a text that has a form of its own whether it has it', () => {
  const pairs: FieldSpec = {
    ...{ name: 'pairs', label: 'Pairs', kind: 'text' },
    check: (text) => (/^\d-\d$/.test(String(text)) ? undefined : 'No pair.'),
  };
  expect(mistakes([pairs], { pairs: '' }, words)).toEqual([]);
  expect(mistakes([pairs], { pairs: '1-2' }, words)).toEqual([]);
  expect(mistakes([pairs], { pairs: '1 and 2' }, words)).toEqual([{ message: 'No pair.', field: 'pairs' }]);
});

it('wants a moment after the one that it ends, in the same breath as all else', () => {
  const span: FieldSpec[] = [
    { name: 'title', label: 'Title', kind: 'text', required: true },
    { name: 'startsAt', label: 'Start', kind: 'moment' },
    { name: 'endsAt', label: 'End', kind: 'moment', notBefore: 'startsAt' },
    { name: 'url', label: 'Link', kind: 'link' },
  ];
  const told = (startsAt: string, endsAt: string) =>
    mistakes(span, { startsAt, endsAt, url: 'tonight' }, words).map(({ message }) => message);
  expect(told('2026-12-03T10:00', '2026-12-03T10:00')).toEqual(['form.required', 'form.notAfter', 'form.notLink']);
  expect(told('2026-12-03T10:00', '2026-12-03T10:30')).toEqual(['form.required', 'form.notLink']);
  expect(told('', '2026-12-03T10:30')).toEqual(['form.required', 'form.notLink']);
});

it('puts no point after the mark of a question, and no colon', () => {
  const said = ((key: string, { label = '' }: { label?: string } = {}) => `${key} ${label}.`) as unknown as TFunction;
  const asks: FieldSpec = { name: 'title', label: 'What is it?', kind: 'text', required: true };
  const [fault] = mistakes([asks], {}, { ...words, t: said });
  expect(fault?.message).toBe('form.required What is it?');
  expect(namedFault({ message: 'Too long.', field: 'title' }, [asks], said)).toBe('What is it? Too long.');
});

it('merges the parts of a value that two people changed', () => {
  const base = { street: '1 rue A', city: 'Lille' };
  expect(mergedParts({ ...base, city: 'Digne' }, base, { ...base, street: '2 rue B' })).toEqual({
    street: '2 rue B',
    city: 'Digne',
  });
  expect(mergedParts(base, base, { city: 'Digne' })).toEqual({ street: '', city: 'Digne' });
});
