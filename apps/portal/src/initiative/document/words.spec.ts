import { expect, it } from '@jest/globals';
import { wholeWords } from './selected.js';
import { segmentsOf, setInPlace } from './words.js';

it('sets French signs without moving any', () => {
  const text = "Qu'en dit-on : « rien ! » ; 12 €";
  expect(setInPlace(text)).toBe('Qu’en dit-on\u00a0: «\u00a0rien\u202f!\u00a0»\u202f; 12\u00a0€');
  expect(setInPlace(text)).toHaveLength(text.length);
});

it('draws what is quoted, as often as it is, also where quotations overlap', () => {
  const text = 'Les tilleuls de la place';
  expect(segmentsOf(text, [])).toEqual([{ start: 0, text, count: 0 }]);
  expect(
    segmentsOf(text, [
      { start: 4, end: 18, contributionCount: 2 },
      { start: 13, end: 24, contributionCount: 1 },
    ]).map((one) => [one.text, one.count]),
  ).toEqual([
    ['Les ', 0],
    ['tilleuls ', 2],
    ['de la', 3],
    [' place', 1],
  ]);
});

it('takes whole words where the mouse took halves, and no space around them', () => {
  const text = 'Les arbres, l’été.';
  const taken = (from: number, to: number): string => text.slice(...wholeWords(text, from, to));
  expect([taken(5, 8), taken(3, 11), taken(13, 15), taken(3, 4)]).toEqual(['arbres', 'arbres,', '’été', '']);
});
