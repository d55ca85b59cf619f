import { type Logger } from 'pino';
import { toldError } from './told-error.js';

/** A process that ends of an error that nobody caught says so in its log: Node would print the error with all it holds. */
export function sayLastWords(logger: Logger): void {
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: toldError(error) }, 'The process ends of an error that nobody caught');
    process.exit(1);
  });
}
