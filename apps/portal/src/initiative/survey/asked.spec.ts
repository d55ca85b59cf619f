import { expect, test } from '@jest/globals';
import type { Question } from './answering.js';
import { mostAsked } from './asked.js';

const question = (id: string, kind: Question['kind'], after?: [question: string, ...choices: string[]]): Question => ({
  ...({ title: id, help: null, isRequired: false, most: null, low: null, high: null } as Question),
  ...{ id, kind, choices: ['a', 'b'].map((choice) => ({ id: choice, title: choice })) },
  shownIf: after ? { question: after[0], choices: after.slice(1) } : null,
});

test('how many questions there may be is told while answers can still bring more, and exactly afterwards', () => {
  const questions = [
    question('often', 'SINGLE'),
    question('why', 'TEXT', ['often', 'a']),
    question('what', 'MULTIPLE', ['often', 'b']),
    question('more', 'TEXT', ['what', 'a']),
    question('last', 'TEXT'),
  ];
  // One answer of two: what either leads to is not added up.
  expect(mostAsked(questions, {}, 0)).toBe(4);
  expect(mostAsked(questions, { often: { choices: ['a'] } }, 0)).toBe(4);
  expect(mostAsked(questions, { often: { choices: ['a'] } }, 1)).toBe(3);
  expect(mostAsked(questions, { often: { choices: ['b'] } }, 1)).toBe(4);
  expect(mostAsked(questions, { often: { choices: ['b'] }, what: { choices: ['b'] } }, 2)).toBe(3);
});
