import { withoutValues } from './without-values.js';

/** What may be said of an error: nothing else of it reaches a log, a table or a terminal. */
export interface ToldError {
  type: string;
  message: string;
  code?: string;
  severity?: string;
  routine?: string;
  schema?: string;
  table?: string;
  column?: string;
  constraint?: string;
  dataType?: string;
  stack?: string;
  cause?: ToldError;
}

/** Facts of an error that are names of ours or codes, never values. */
const FACTS = ['code', 'severity', 'routine', 'schema', 'table', 'column', 'constraint', 'dataType'] as const;
const NAME = /^[\w .-]{1,80}$/;
const FRAMES = 30;
const CAUSES = 3;

/** Of these PostgreSQL speaks in set words: connections, transactions, resources, operators. Other messages quote the values. */
const IN_SET_WORDS = /^(08|25|28|3D|40|53|55|57|58)/;
const isOfDatabase = (error: object): boolean =>
  /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code)) && ('severity' in error || 'query' in error);

/** An error as it may be told. What TypeORM and pg add (parameters, statement, detail, hint) is left out. */
export function toldError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: reasonOf(error) };
  const told: ToldError = { type: withoutValues(error.name || error.constructor.name), message: reasonOf(error) };
  for (const fact of FACTS) {
    const value = (error as unknown as Record<string, unknown>)[fact];
    if (typeof value === 'string' && NAME.test(value)) told[fact] = value;
  }
  const stack = framesOf(error.stack);
  if (stack) told.stack = stack;
  if (error.cause !== undefined && depth < CAUSES) told.cause = toldError(error.cause, depth + 1);
  return told;
}

/** Its message, as far as it may be told. */
export function reasonOf(error: unknown): string {
  if (typeof error === 'string') return withoutValues(error);
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const { code } = error as { code?: string };
  if (isOfDatabase(error) && !IN_SET_WORDS.test(code!)) return `the database refused a statement (${code})`;
  return withoutValues(error.message || code || error.name);
}

/** The first line of a stack repeats the message. */
export function framesOf(stack = ''): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, FRAMES).join('\n');
}

/** The same error with nothing in it that may not be told: for whoever keeps what it says. */
export function tellable(error: unknown): Error {
  const { type, message, stack } = toldError(error);
  const told = new Error(message);
  told.name = type;
  told.stack = `${type}: ${message}\n${stack ?? ''}`;
  return told;
}

/** For a terminal. */
export const toldText = (error: unknown): string => {
  const { type, message, stack, cause } = toldError(error);
  return [`${type}: ${message}`, stack, cause && `  because of ${cause.type}: ${cause.message}`]
    .filter(Boolean)
    .join('\n');
};
