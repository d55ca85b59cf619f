import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv.js';

const cells = (...row: (string | number | null)[]): string => toCsv([row]).slice(1, -2);

describe('a CSV file', () => {
  it.each([
    '=1+1',
    '+33',
    '-1',
    '@x',
    '\t=1+1',
    '\r=1+1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\u202e=1',
    '＝1+1',
    '\tx',
    '\rx',
  ])('starts no formula: %j', (text) => expect(cells(text)).toMatch(/^"?'/));

  it('leaves figures and texts as they are', () => {
    expect(cells(-12, 'Nord – Pas-de-Calais', null, 'a;b', 'un "mot"')).toBe(
      '-12;Nord – Pas-de-Calais;;"a;b";"un ""mot"""',
    );
  });

  it('has no line break outside quotes, and nothing unseen', () => {
    expect(cells('a\rb', 'c\r\nd', 'e\u202ef\u0000g\u200bh')).toBe('"a\nb";"c\nd";efgh');
  });
});
