import { expect, it } from '@jest/globals';
import { join, moved, placed, removed } from './ranking.js';

const LEVELS = [['a'], ['b', 'c'], ['d']];

it('moves an option that stands alone past its neighbours', () => {
  expect(moved(LEVELS, 'd', -1)).toEqual([['a'], ['d'], ['b', 'c']]);
  expect(moved(LEVELS, 'a', 1)).toEqual([['b', 'c'], ['a'], ['d']]);
  expect(moved(LEVELS, 'a', -1)).toEqual(LEVELS);
  expect(moved(LEVELS, 'd', 1)).toEqual(LEVELS);
});

it('takes an option from those beside it first', () => {
  expect(moved(LEVELS, 'c', -1)).toEqual([['a'], ['c'], ['b'], ['d']]);
  expect(moved(LEVELS, 'b', 1)).toEqual([['a'], ['c'], ['b'], ['d']]);
});

it('puts an option beside those above it, at the end, or nowhere', () => {
  expect(join(LEVELS, 'd')).toEqual([['a'], ['b', 'c', 'd']]);
  expect(join([['a'], ['b'], ['c']], 'b')).toEqual([['a', 'b'], ['c']]);
  expect(placed(LEVELS, 'e')).toEqual([...LEVELS, ['e']]);
  expect(removed(LEVELS, 'a')).toEqual([['b', 'c'], ['d']]);
});
