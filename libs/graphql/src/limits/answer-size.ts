import { type GraphQLError } from 'graphql';
import { failure } from '../errors/errors.js';

/**
 * Characters of one answer. Prices are worked out before anything is read; where all texts are as long as they may be, an answer
 * can be longer than its price says.
 */
export const LONGEST_ANSWER = 16 * 2 ** 20;

export function tooLong(length: number): GraphQLError {
  const message = `The answer is ${length} characters long; the limit is ${LONGEST_ANSWER}. Ask for smaller pages.`;
  return failure('COST_LIMIT', message, { cost: { characters: length, characterLimit: LONGEST_ANSWER } });
}
