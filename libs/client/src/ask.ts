import { dataOf } from './answer.js';
import { type Askable, type Question, questionOf } from './document.js';
import { GraphqlError } from './errors.js';
import { patiently, type Patience } from './retry.js';
import { type Transport } from './transport.js';

export interface AskOptions {
  /** Ends the request, and the pauses before others; what is thrown then is its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Variables may be left out where none is needed. */
type Given<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions];

/** The data that a document answers. Throws GraphqlError or UnreachableError. */
export type Ask = <Data, Variables>(document: Askable<Data, Variables>, ...given: Given<Variables>) => Promise<Data>;

export function askBy(transport: Transport, patience: Patience): Ask {
  /** Documents that this server has not registered: it is of another version. */
  const unknown = new Set<string>();

  const once = async (question: Question, signal?: AbortSignal): Promise<unknown> => {
    const { document } = question;
    const isById = document !== undefined && !unknown.has(document.id);
    try {
      return dataOf(await transport.send(question, isById, signal));
    } catch (error) {
      // Nothing was done: it is not known by this id.
      if (!isById || !(error instanceof GraphqlError && error.code === 'DOCUMENT_NOT_FOUND')) throw error;
      unknown.add(document.id);
      return once(question, signal);
    }
  };

  return async (document, ...[variables, options]) => {
    const question = questionOf(document, variables as object | undefined);
    const patient = question.mayRepeat ? patience : { ...patience, retries: 0 };
    return (await patiently(() => once(question, options?.signal), patient, options?.signal)) as never;
  };
}
