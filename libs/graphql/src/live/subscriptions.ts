import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { failure } from '../errors/errors.js';
import { type Budgets, NONSENSE_PRICE } from '../limits/budget.js';
import { type Prices } from '../limits/prices.js';
import { shapeFault } from '../limits/shape.js';
import { type RequestContext } from '../request/context.js';
import { type RegisteredDocuments } from '../run/documents.js';
import { type Executor } from '../run/executor.js';
import { coerceVariables } from '../run/coerce-variables.js';
import { refuseUnstorable } from '../run/storable.js';
import { type Stream } from './stream.js';

export interface SubscriptionSettings {
  schema: GraphQLSchema;
  executor: Executor;
  documents: RegisteredDocuments;
  registeredOnly: boolean;
  rules: { maxTokens?: number; validationRules?: readonly ValidationRule[] };
  prices: Prices;
  limit: number;
  budgets: Budgets;
}

/** What somebody subscribes to: a text, or the id of a registered document. */
export interface Wanted {
  query: string;
  documentId?: string;
  operationName?: string | null;
  variables: Record<string, unknown>;
}

interface Operation {
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  price: number;
}

export interface Opened extends Operation {
  /** Under its own name where it is registered. */
  registered: boolean;
  events: AsyncGenerator<ExecutionResult, void>;
}

/** Why a subscription does not begin. */
export class NotBegun extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

/** Begins subscriptions, by the same rules as what comes over HTTP: limits, budgets, registered documents, audiences. */
export class Subscriptions {
  constructor(private readonly settings: SubscriptionSettings) {}

  /** Throws NotBegun, or what is wrong with whoever asks. */
  async open(wanted: Wanted, stream: Stream): Promise<Opened> {
    const { budgets, schema } = this.settings;
    const context = await stream.renew();
    const refusal = budgets.exhausted(context);
    if (refusal) throw new NotBegun([refusal]);
    try {
      const operation = this.operation(wanted);
      const { document, operationName, variables: variableValues, price } = operation;
      const registered = this.registered(wanted.documentId) !== undefined;
      context.registered = registered;
      budgets.charge(context, price);
      const asked = { schema, document, operationName, variableValues, contextValue: context };
      const source = await stream.turn(async () => createSourceEventStream(asked));
      if (!(Symbol.asyncIterator in source)) throw new NotBegun(source.errors ?? []);
      return { ...operation, registered, events: this.events({ ...operation, registered }, source, stream) };
    } catch (error) {
      if (context.charged < NONSENSE_PRICE) budgets.owe(context, NONSENSE_PRICE - context.charged);
      throw error instanceof GraphQLError ? new NotBegun([error]) : error;
    }
  }

  private async *events(
    operation: Omit<Opened, 'events'>,
    source: AsyncIterable<unknown>,
    stream: Stream,
  ): AsyncGenerator<ExecutionResult, void> {
    const { executor } = this.settings;
    for await (const item of source) {
      await this.pay(operation.price, await stream.renew(), stream.signal);
      if (stream.signal.aborted) return;
      yield await stream.turn(async () => {
        const context = await stream.renew();
        context.price = operation.price;
        context.registered = operation.registered;
        return executor.event({ ...operation, context }, item);
      });
    }
  }

  /** What comes is paid like an answer. A client that has spent its budget gets it later, and nothing of it is lost. */
  private async pay(price: number, context: RequestContext, signal: AbortSignal): Promise<void> {
    for (;;) {
      const { isAllowed, retryAfterSeconds } = this.settings.budgets.spend(context, price);
      if (isAllowed || signal.aborted) return;
      await pause(1000 * Math.max(1, retryAfterSeconds), signal);
    }
  }

  private operation(wanted: Wanted): Operation {
    const { prices, limit, schema } = this.settings;
    const document = this.document(wanted);
    const { variables } = wanted;
    const named = wanted.operationName ?? undefined;
    const operation = getOperationAST(document, named);
    if (!operation)
      throw new GraphQLError('Say which operation of the document is to run: operationName.', {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
      });
    if (operation.operation !== 'subscription') throw failure('BAD_USER_INPUT', ONLY);
    const fault = shapeFault(document);
    if (fault) throw failure('COST_LIMIT', fault.message, { cost: fault.cost });
    const unstorable = refuseUnstorable(document, variables);
    if (unstorable) throw unstorable;
    const { errors } = coerceVariables(schema, operation.variableDefinitions ?? [], variables);
    if (errors) throw new NotBegun(errors);
    const price = prices.of(document, named, variables);
    if (price > limit) {
      const dearest = prices.dearest(document, named, variables);
      throw failure(
        'COST_LIMIT',
        `Each event of this subscription costs ${price} points; the limit is ${limit}. Ask for less.`,
        { cost: { requested: price, limit, dearest } },
      );
    }
    return { document, operationName: named, variables, price };
  }

  private document({ query, documentId }: Wanted): DocumentNode {
    const { rules, schema, registeredOnly } = this.settings;
    const registered = this.registered(documentId);
    if (documentId !== undefined && registered === undefined)
      throw failure('DOCUMENT_NOT_FOUND', 'No document is registered under this id.');
    if (registeredOnly && registered === undefined)
      throw failure('FORBIDDEN', 'This server runs registered documents only.');
    const document = parsed(registered ?? query, rules.maxTokens);
    const faults = validate(schema, document, [...specifiedRules, ...(rules.validationRules ?? [])]);
    if (faults.length) throw new NotBegun(faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED')));
    return document;
  }

  private registered(documentId: string | undefined): string | undefined {
    return documentId === undefined ? undefined : this.settings.documents.get(documentId);
  }
}

const ONLY = 'Only subscriptions come over a WebSocket: send queries and mutations by POST to the same address.';

function parsed(text: string, maxTokens: number | undefined): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    ...{ nodes, source, positions, path, originalError },
    extensions: { ...extensions, code },
  });
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms).unref();
    signal.addEventListener('abort', done);
  });
