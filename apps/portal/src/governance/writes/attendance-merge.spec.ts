import { expect, test } from '@jest/globals';
import { mergeNoted, type Noted, onlyChanged } from './attendance-merge.js';

const entry = (status: Noted[string]['status'], proxyId = ''): Noted[string] => ({ status, proxyId, name: '' });

test('what each of two people noted stays, and what both changed is mine to settle', () => {
  const base = { a: entry('PRESENT'), b: entry('ABSENT'), c: entry('PRESENT') };
  const mine = { ...base, a: entry('EXCUSED'), c: entry('REPRESENTED', 'a') };
  const theirs = { ...base, b: entry('PRESENT'), c: entry('ABSENT'), d: entry('PRESENT') };
  expect(mergeNoted(mine, base, theirs)).toEqual({
    a: entry('EXCUSED'),
    b: entry('PRESENT'),
    c: entry('REPRESENTED', 'a'),
    d: entry('PRESENT'),
  });
});

test('merged from either side it is the same, unless both changed the same member', () => {
  const base = { a: entry('PRESENT'), b: entry('ABSENT') };
  const mine = { ...base, a: entry('EXCUSED') };
  const theirs = { ...base, b: entry('PRESENT'), d: entry('PRESENT') };
  expect(mergeNoted(theirs, base, mine)).toEqual(mergeNoted(mine, base, theirs));
  const other = { ...theirs, a: entry('ABSENT') };
  expect(mergeNoted(other, base, mine)['a']).toEqual(entry('ABSENT'));
  expect(mergeNoted(mine, base, other)['a']).toEqual(entry('EXCUSED'));
});

test('only what was noted since goes to the server', () => {
  const base = { a: entry('PRESENT'), b: entry('ABSENT') };
  expect(onlyChanged({ ...base, b: entry('EXCUSED') }, base)).toEqual({ b: entry('EXCUSED') });
  expect(onlyChanged({ a: entry('REPRESENTED', 'b') }, { a: entry('REPRESENTED', 'c') })).toEqual({
    a: entry('REPRESENTED', 'b'),
  });
  expect(onlyChanged(base, base)).toEqual(base);
  expect(onlyChanged(undefined, undefined)).toEqual({});
});
