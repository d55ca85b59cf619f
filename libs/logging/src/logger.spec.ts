import { expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { type Logger, NestLogger } from './logger.js';

it('tells what a caller was refused as no trouble of ours', () => {
  const lines: unknown[][] = [];
  const at =
    (level: string) =>
    (line: object): unknown =>
      lines.push([level, line]);
  const logger = new NestLogger({ debug: at('debug'), error: at('error') } as unknown as Logger);
  const refused = (code: string) => new GraphQLError('No', { extensions: { code } });
  logger.error(refused('RATE_LIMITED'), 'ExceptionsHandler');
  logger.error(refused('INTERNAL'), 'ExceptionsHandler');
  logger.error(new Error('Broken'), 'ExceptionsHandler');
  const context = 'ExceptionsHandler';
  expect(lines).toEqual([
    ['debug', { context, code: 'RATE_LIMITED' }],
    ['error', { context, err: expect.any(GraphQLError) }],
    ['error', { context, err: expect.any(Error) }],
  ]);
});
