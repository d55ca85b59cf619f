export { createLogger, type Logger, NestLogger } from './logger.js';
export { sayLastWords } from './last-words.js';
export { reasonOf, tellable, toldText } from './told-error.js';
export { droppedLines } from './log-output.js';
export { surviveOutput } from './survive-output.js';
