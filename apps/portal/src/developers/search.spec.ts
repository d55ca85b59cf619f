import { describe, expect, test } from '@jest/globals';
import type { Searched } from './schema-type.js';
import { foundIn } from './search.js';

const ALL: Searched[] = [
  [
    'Territory',
    'OBJECT',
    'A part of France.',
    [
      ['name', 'What it is called on the day.'],
      ['parent', 'What holds it.'],
    ],
  ],
  ['TerritoryConnection', 'CARRIER', 'A page of Territory.', [['nodes', 'The items.']]],
  [
    'Organization',
    'OBJECT',
    'Whoever belongs.',
    [
      ['territories', 'Where it works.'],
      ['name', 'Its name.'],
    ],
  ],
];
const paths = (asked: string): string[] => foundIn(ALL, asked).found.map(({ path }) => path);

describe('a search in the schema', () => {
  test('finds names first, the exact one before those that begin like it, and carriers last', () => {
    expect(paths('territory')).toEqual(['Territory', 'TerritoryConnection']);
    expect(paths('name').slice(0, 2).sort()).toEqual(['Organization.name', 'Territory.name']);
  });

  test('finds a field by its path, and by words of its description', () => {
    expect(paths('Territory.name')[0]).toBe('Territory.name');
    expect(paths('called day')).toEqual(['Territory.name']);
    expect(paths('where works')).toEqual(['Organization.territories']);
  });

  test('finds nothing for nothing', () => {
    expect(paths('  ')).toEqual([]);
    expect(paths('unheard')).toEqual([]);
  });
});
