import { type LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard output. Never log variables, bodies, cookies or authorization headers. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: { service: 's-pass' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization', 'headers.cookie'],
  });
}

/** What Nest itself has to say, in the same lines. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, context?: string): void => this.logger.debug({ context }, String(message));
  verbose = (message: unknown, context?: string): void => this.logger.trace({ context }, String(message));
  debug = (message: unknown, context?: string): void => this.logger.trace({ context }, String(message));
  warn = (message: unknown, context?: string): void => this.logger.warn({ context }, String(message));

  error = (message: unknown, ...rest: unknown[]): void => {
    const stack = rest.find((item) => typeof item === 'string' && item.includes('\n'));
    this.logger.error(
      { context: rest.at(-1), stack: message instanceof Error ? message.stack : stack },
      String(message),
    );
  };
}
