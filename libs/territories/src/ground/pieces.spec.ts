import { describe, expect, it } from '@jest/globals';
import { piecesOf } from './pieces.js';

const commune = (id: string, code: string, began: string) => ({ id, code, began });
const to = (predecessorId: string, successorId: string) => ({ predecessorId, successorId });
const DRAWN = new Set(['01', '02', '03']);

describe('the pieces of a commune', () => {
  it('are its own, those of all that merged, however often, and unknown where one is not drawn', () => {
    const communes = [
      commune('a', '01', '1943-01-01'),
      commune('b', '02', '1943-01-01'),
      commune('c', '03', '1943-01-01'),
      commune('island', '99', '1943-01-01'),
      commune('abc', '01', '2022-01-01'),
      commune('ab', '01', '2019-01-01'),
      commune('c island', '03', '2019-01-01'),
    ];
    const successions = [
      to('a', 'ab'),
      to('b', 'ab'),
      to('ab', 'abc'),
      to('c', 'abc'),
      to('c', 'c island'),
      to('island', 'c island'),
    ];
    const found = piecesOf(communes, successions.slice(0, 4), DRAWN).own;
    expect(found.get('abc')).toEqual(['01', '02', '03']);
    expect(found.get('ab')).toEqual(['01', '02']);
    expect(found.get('island')).toBeUndefined();
    expect(piecesOf(communes, successions.slice(4), DRAWN).own.get('c island')).toBeUndefined();
  });

  it('of one that was split again are those that it had brought, and unknown where it was drawn whole', () => {
    const whole = [
      commune('ab', '01', '2016-01-01'),
      commune('a again', '01', '2024-01-01'),
      commune('b again', '02', '2024-01-01'),
    ];
    const split = [to('ab', 'a again'), to('ab', 'b again')];
    const { own: unknown, shared } = piecesOf(whole, split, new Set(['01', '03']));
    expect(shared.get('b again')).toEqual({ pieces: ['01'], heirs: ['a again', 'b again'] });
    expect([unknown.get('ab'), unknown.get('a again'), unknown.get('b again')]).toEqual([['01'], undefined, undefined]);
    const merged = [
      commune('a', '01', '1943-01-01'),
      commune('b', '02', '1943-01-01'),
      commune('c', '03', '1943-01-01'),
      commune('abc', '01', '2019-01-01'),
      commune('ac again', '01', '2024-01-01'),
      commune('b again', '02', '2024-01-01'),
    ];
    const known = piecesOf(
      merged,
      [to('a', 'abc'), to('b', 'abc'), to('c', 'abc'), to('abc', 'ac again'), to('abc', 'b again')],
      DRAWN,
    ).own;
    expect(known.get('ac again')).toEqual(['01', '03']);
    expect(known.get('b again')).toEqual(['02']);
  });
});
