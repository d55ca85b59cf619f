import { beforeEach, describe, expect, it } from '@jest/globals';
import { AnswerCache, type Changes, KeptAnswer } from './answer-cache.js';

let changes: Changes & { position?: bigint };
let tell: () => void;
let answers: AnswerCache;
beforeEach(() => {
  changes = { isSure: true, onChange: (listener) => void (tell = listener) };
  answers = new AnswerCache(changes, 2 ** 20);
});

const keep = (seesAtLeast?: bigint): boolean => {
  answers.keep(answers.begin()!, 'key', new KeptAnswer('text'), seesAtLeast);
  return answers.get('key') !== undefined;
};

describe('what a standby answered', () => {
  it('is kept where it had all changes that were heard of, and only there', () => {
    // Not known yet.
    expect(keep(10n)).toBe(false);
    changes.position = 10n;
    expect(keep(9n)).toBe(false);
    expect(keep(10n)).toBe(true);
    tell();
    expect(answers.get('key')).toBeUndefined();
    expect(keep(11n)).toBe(true);
  });

  it('is not given to whoever has written what was not heard of', () => {
    changes.position = 10n;
    keep(10n);
    expect(answers.get('key', 11n)).toBeUndefined();
    expect(answers.get('key', 10n)).toBeDefined();
    expect(answers.get('key', 'now')).toBeDefined();
  });
});

it('keeps what the primary answered, wherever that is', () => {
  expect(keep()).toBe(true);
});
