import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { MANY_FAULTS } from '../run/coerce-variables.js';
import { databaseTrouble } from './database-trouble.js';
import { DomainError, DomainErrors } from '../mutations/user-error.js';
import { ERROR_CODES, REQUEST_CODES } from './errors.js';
import { argumentInText } from './place-in-text.js';

const FAULTS_UNTOLD = 'There are more faults in the variables than are told here.';

const KNOWN: ReadonlySet<string> = new Set([...ERROR_CODES, ...REQUEST_CODES]);
const INTERNAL = 'Something went wrong on our side. Nothing you sent was lost; give the request id when you report it.';

/** What the client may see of an error; the whole error goes to `log`. */
export function maskError(log: (error: unknown, code: string) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, path, extensions = {} } = formatted;
    // An error of a field has its path; only an error of the document itself has a place in the text.
    const locations = path ? undefined : formatted.locations;
    const limit = limitOf(message);
    if (limit) return { message: limit.message, extensions: { code: 'COST_LIMIT', ...limit.figures } };
    if (KNOWN.has(String(extensions.code ?? ''))) {
      const { stacktrace: _stack, originalError: _original, ...safe } = extensions;
      const isRefused = isRefusedValue(error) || BEYOND.test(message);
      if (isRefused) safe.code = 'BAD_USER_INPUT';
      const argument = argumentIn(message) ?? (isRefused ? argumentInText(error) : undefined);
      if (argument) safe.argument = argument;
      return { message: wordsFor(message), locations, path, extensions: safe };
    }
    if (message === MANY_FAULTS) return { message: FAULTS_UNTOLD, extensions: { code: 'BAD_USER_INPUT' } };
    const original = originalOf(error);
    const refused = refusedInput(original);
    if (refused) return { ...refused, locations, path };
    const trouble = databaseTrouble(original);
    log(original, trouble?.code ?? 'INTERNAL');
    if (!trouble) return { message: INTERNAL, locations, path, extensions: { code: 'INTERNAL' } };
    const { code, retryAfterSeconds } = trouble;
    return { message: trouble.message, locations, path, extensions: { code, retryAfterSeconds } };
  };
}

/** The error that the resolver threw, or the statement that answers the whole operation. */
function originalOf(error: unknown): unknown {
  const inside = unwrapResolverError(error);
  if (inside instanceof GraphQLError && inside.originalError) return originalOf(inside.originalError);
  // graphql-js wraps what is no error, or one of another realm.
  return (inside as { thrownValue?: unknown } | undefined)?.thrownValue ?? inside;
}

/** A rule of an input, or of a use case, that the arguments of a query break; a mutation answers them in its payload. */
function refusedInput(error: unknown): Pick<GraphQLFormattedError, 'message' | 'extensions'> | undefined {
  const isOne = error instanceof DomainError;
  if (!isOne && !(error instanceof DomainErrors)) return undefined;
  const above = isOne || !error.argument ? [] : [error.argument];
  const faults = (isOne ? [error] : error.errors.slice(0, MOST_TOLD)).map(({ words, path }) => ({
    argument: [...above, ...(path ?? [])].join('.'),
    message: words.en,
  }));
  const argument = faults[0]!.argument;
  return {
    message: faults.map(({ argument: at, message }) => (at ? `${at}: ${message}` : message)).join(' '),
    extensions: { code: 'BAD_USER_INPUT', ...(argument && { argument }) },
  };
}

/** Of the faults of one argument, in one message. */
const MOST_TOLD = 10;

/** Whether a scalar refused a value that is written in the document: the same fault as in a variable, not a faulty document. */
function isRefusedValue(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  return cause instanceof GraphQLError && cause.extensions['code'] === 'BAD_USER_INPUT';
}

/** A whole number that is too large for what the database counts with, in the text or in a variable. */
const BEYOND = /Int cannot represent non 32-bit signed integer value: .*$/s;
const WITHIN =
  'Int: expected a whole number from -2,147,483,648 to 2,147,483,647, which are 21,474,836.47 € where it counts cents';

/** The place of a wrong value within a variable, `input.agenda.0.title`, which graphql-js says only in its message. */
const argumentIn = (message: string): string | undefined =>
  /^Variable "\$\w+" got invalid value .* at "([^"]+)"; /s.exec(message)?.[1]?.replaceAll(/\[(\d+)\]/g, '.$1');

const SEND_DOCUMENT =
  'Send a JSON object with the text of a document as "query", or with the "documentId" of a registered one.';

/** What libraries say in words for themselves, by how it begins. */
const WORDS: Readonly<Record<string, string>> = {
  PersistedQueryNotSupported:
    'Documents are not registered by sending them: send the text, or the documentId of one in schema/operations.',
  'This operation has been blocked':
    'A page of another site could have sent this request without asking: send JSON by POST with content-type: application/json, or add the header apollo-require-preflight: true.',
  'POST body missing': SEND_DOCUMENT,
  'GraphQL operations must contain a non-empty': SEND_DOCUMENT,
  'Operation batching disabled': 'Send operations one by one, each as a JSON object, not several in a list.',
};

function wordsFor(message: string): string {
  const known = Object.keys(WORDS).find((beginning) => message.startsWith(beginning));
  return known ? WORDS[known]! : message.replace(BEYOND, WITHIN);
}

/** Limits that libraries keep, without a code of their own. */
function limitOf(message: string): { message: string; figures: object } | undefined {
  const tokens = /^Syntax Error: Document contains more that (\d+) tokens/.exec(message)?.[1];
  if (tokens)
    return {
      message: `The document has more than ${tokens} tokens, which is the limit. Ask for less at a time.`,
      figures: { tokens: { limit: Number(tokens) } },
    };
  if (message === 'Maximum introspection depth exceeded')
    return {
      message: 'The document goes round in the schema: lists of fields, interfaces and the like may nest twice.',
      figures: { depth: { limit: 2 } },
    };
  if (/^Query exceeds the maximum allowed number of nodes/.test(message))
    return {
      message: 'The document asks for more fields than can be priced. Ask for less at a time.',
      figures: { nodes: { limit: 10_000 } },
    };
  return undefined;
}
