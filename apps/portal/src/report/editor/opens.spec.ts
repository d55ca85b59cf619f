import { expect, test } from '@jest/globals';
import { compared, definitionOf, type Kept, typedOf } from './definition.js';
import { opened, opens } from './opens.js';

const words = (text: string) => ({ fr: text, en: text });
const KEPT: Kept = {
  ...{ title: words('a'), description: words('b'), maintainer: words('c'), audience: 'STAFF' },
  ...{ document: '{ x }', rows: 'x', key: ['year'] },
  columns: [
    { name: 'year', path: 'on', as: 'YEAR', label: words('Année') },
    {
      ...{ name: 'count', count: true, label: words('Nombre'), unit: 'people', description: words('Combien') },
      records: {
        report: 'withdrawals',
        parameters: { asOf: { parameter: 'asOf' } },
        where: { year: { column: 'year' }, reason: { value: 'OTHER' } },
      },
    },
    { name: 'sum', sum: 'cents', as: 'EUR_OF_CENTS', label: words('Somme') },
  ],
  parameters: { asOf: { label: words('Jour'), otherwise: 'today' } },
  chart: { mark: 'bar', x: 'year', y: 'count' },
};

test('what a figure opens is typed like an address, and read back', () => {
  const text = 'withdrawals?asOf=$asOf&where.year=year&where.reason="OTHER"';
  const [, count] = KEPT.columns as { records?: Parameters<typeof opens>[0] }[];
  expect(opens(count!.records!)).toBe(text);
  expect(opened(text)).toEqual(count!.records);
});

test('a definition goes through the form as it was', () => {
  expect(definitionOf(typedOf('x', KEPT))).toMatchObject({
    audience: 'STAFF',
    columns: [
      { name: 'year', path: 'on', as: 'YEAR', figure: null },
      {
        ...{ name: 'count', path: null, figure: 'COUNT', unit: 'people', description: words('Combien') },
        records: {
          report: 'withdrawals',
          parameters: [{ name: 'asOf', parameter: 'asOf' }],
          where: [
            { name: 'year', column: 'year' },
            { name: 'reason', value: 'OTHER' },
          ],
        },
      },
      { name: 'sum', path: 'cents', figure: 'SUM', as: 'EUR_OF_CENTS' },
    ],
    parameters: [{ name: 'asOf', label: words('Jour'), otherwise: 'TODAY' }],
    chart: { mark: 'BAR', x: 'year', y: 'count' },
  });
});

test('two definitions are compared by what whoever uses them would notice', () => {
  const [year, count] = KEPT.columns as Exclude<Kept['columns'], Record<string, unknown>>;
  const after = {
    ...KEPT,
    columns: [{ ...year!, label: words('An') }, count!, { ...count!, name: 'more' }],
    parameters: {},
  };
  expect(compared(KEPT, after)).toEqual({ came: ['more'], went: ['sum', '$asOf'], changed: ['year'] });
});
