import { describe, expect, it } from '@jest/globals';
import { mustFollow } from './record.dates.js';

describe('what comes later', () => {
  it.each([
    ['2013', '2013'],
    ['2013', '2013-01-01'],
    ['2013-06-12', '2013'],
    ['2013-06-12', '2013-06'],
    ['2013-06-12', '2013-06-12'],
    ['2013-06-12', '2014'],
    [null, '2013'],
    ['2013', undefined],
  ])('may follow %s on %s', (earlier, later) => {
    expect(() => mustFollow(earlier, later, 'until')).not.toThrow();
  });

  it.each([
    ['2013', '2012'],
    ['2013', '2012-12-31'],
    ['2013-06-12', '2012'],
    ['2013-06-12', '2013-05'],
    ['2013-06', '2013-05-31'],
    ['2013-06-12', '2013-06-11'],
  ])('does not follow %s on %s', (earlier, later) => {
    expect(() => mustFollow(earlier, later, 'until')).toThrow(
      expect.objectContaining({
        path: ['until'],
        words: expect.objectContaining({ fr: 'La fin doit suivre le début.' }),
      }),
    );
  });

  it('is refused in the words of its case', () => {
    const words = { fr: 'La demande est plus tardive.', en: 'It was asked for later.' };
    expect(() => mustFollow('2013', '2012', 'awardedOn', words)).toThrow(expect.objectContaining({ words }));
  });
});
