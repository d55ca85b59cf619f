import { expect, test } from '@jest/globals';
import { sideBySide, stacked } from './chart-bars.js';

const ROWS = [
  { label: '2025', series: 'à l’heure', value: 114_915.92 },
  { label: '2025', series: 'en retard', value: 4250.46 },
  { label: '2026', series: 'en retard', value: 10 },
];

test('a stacked bar has all of its label, in the order of the series', () => {
  expect(stacked(ROWS)).toEqual({
    series: ['à l’heure', 'en retard'],
    bars: [
      {
        label: '2025',
        parts: [
          { series: 'à l’heure', value: 114_915.92 },
          { series: 'en retard', value: 4250.46 },
        ],
        total: 119_166.38,
      },
      { label: '2026', parts: [{ series: 'en retard', value: 10 }], total: 10 },
    ],
  });
  expect(stacked([]).bars).toEqual([]);
});

test('what cannot be added up has a bar for each row', () => {
  expect(sideBySide(ROWS).map(({ label, total }) => [label, total])).toEqual([
    ['2025 · à l’heure', 114_915.92],
    ['2025 · en retard', 4250.46],
    ['2026 · en retard', 10],
  ]);
});
