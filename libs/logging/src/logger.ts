import { type LoggerService } from '@nestjs/common';
import { type LogFn, type Logger, pino } from 'pino';
import { LogOutput } from './log-output.js';
import { withoutValues } from './without-values.js';
import { framesOf, reasonOf, toldError } from './told-error.js';

export type { Logger };

const STANDARD_OUTPUT = 1;
let output: LogOutput | undefined;

/** JSON lines on standard output. Never log variables, bodies, cookies or authorization headers. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: { service: 's-pass' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withToldErrors },
      serializers: { err: (error: unknown) => (error instanceof Error ? toldError(error) : error) },
      hooks: { logMethod: withoutBareErrors },
      redact: ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization', 'headers.cookie'],
    },
    (output ??= new LogOutput(STANDARD_OUTPUT)),
  );
}

/** Whichever name an error is logged under, no more is said of it than may be. */
const withToldErrors = (line: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(line).map(([name, value]) => [name, value instanceof Error ? toldError(value) : value]),
  );

/** Of an error without words pino would make its message the words. */
function withoutBareErrors(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, words, ...rest] = args as unknown as [unknown, string | undefined, ...unknown[]];
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err;
  if (words !== undefined || !(error instanceof Error)) return method.apply(this, args);
  method.apply(this, [first instanceof Error ? { err: first } : first, reasonOf(error), ...rest] as never);
}

/** Answers to a caller who asked what cannot be had, as resolvers throw them: no trouble of ours. */
const REFUSALS = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'COST_LIMIT',
  'RATE_LIMITED',
  'DOCUMENT_NOT_FOUND',
]);

function refusalOf(error: unknown): string | undefined {
  const code = error instanceof Error && (error as { extensions?: { code?: unknown } }).extensions?.code;
  return typeof code === 'string' && REFUSALS.has(code) ? code : undefined;
}

/** What Nest itself has to say, in the same lines. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, context?: string): void => this.logger.debug({ context }, String(message));
  verbose = (message: unknown, context?: string): void => this.logger.trace({ context }, String(message));
  debug = (message: unknown, context?: string): void => this.logger.trace({ context }, String(message));
  warn = (message: unknown, context?: string): void => this.logger.warn({ context }, String(message));

  error = (message: unknown, ...rest: unknown[]): void => {
    const context = rest.at(-1);
    const code = refusalOf(message);
    if (code) return this.logger.debug({ context, code }, 'A field was refused');
    if (message instanceof Error) return this.logger.error({ context, err: message }, reasonOf(message));
    const stack = rest.find((item) => typeof item === 'string' && item.includes('\n    at '));
    this.logger.error(
      { context, ...(stack ? { stack: framesOf(stack as string) } : {}) },
      withoutValues(String(message), 2000),
    );
  };
}
