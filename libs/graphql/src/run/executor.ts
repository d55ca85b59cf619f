import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type RequestContext } from '../request/context.js';
import { LONGEST_ANSWER, tooLong } from '../limits/answer-size.js';
import { type Turnstile } from '../limits/turnstile.js';
import { IntrospectionAnswers } from '../answers/introspection-answers.js';
import { Jit } from './jit.js';
import { type RawData, type WholeEngine } from '../answers/raw-data.js';
import { refuseUnstorable } from './storable.js';

export interface ExecutionRequest {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string | null;
  context: RequestContext;
}

export interface Engines {
  /** Answers registered and learned queries with one statement where that is possible. */
  whole?: WholeEngine;
  /** False leaves graphql-jit out: the reference that compiled execution is compared with. */
  compile?: boolean;
  /** Whether a document will come again, so that compiling it is worth it. */
  comesAgain?: (document: DocumentNode) => boolean;
  /** Lets large operations in one after the other. */
  turnstile?: Turnstile;
}

/**
 * Answers an operation by what is quickest and right: a registered query by one statement, one that comes again by graphql-jit,
 * everything else by graphql-js.
 */
export class Executor {
  private readonly jit: Jit | undefined;
  private readonly introspected: IntrospectionAnswers;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly engines: Engines = {},
  ) {
    this.jit = engines.compile === false ? undefined : new Jit(schema);
    this.introspected = new IntrospectionAnswers(schema);
  }

  async execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const { document, context, variables = {} } = request;
    const refused = refuseUnstorable(document, variables);
    if (refused) return { errors: [refused] };
    const { turnstile } = this.engines;
    try {
      return await (turnstile?.isFor(context.price)
        ? turnstile.pass(context, () => this.answer(request, variables))
        : this.answer(request, variables));
    } catch (error) {
      return { errors: [asGraphQL(error)] };
    }
  }

  /** By one statement or not at all: null. */
  async whole(request: ExecutionRequest): Promise<ExecutionResult | null> {
    const { document, context, variables = {} } = request;
    const { turnstile, whole } = this.engines;
    if (!whole || refuseUnstorable(document, variables)) return null;
    try {
      const data = await (turnstile?.isFor(context.price)
        ? turnstile.pass(context, () => whole.run(request))
        : whole.run(request));
      return data && inBounds(data);
    } catch (error) {
      return { errors: [asGraphQL(error)] };
    }
  }

  private async answer(request: ExecutionRequest, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    const { document, context, operationName } = request;
    const { whole, comesAgain } = this.engines;
    // Of a document that nobody registered, the database would have to plan the whole statement each time.
    const data = context.registered ? await whole?.run(request) : null;
    if (data) return inBounds(data);
    const introspected = this.introspected.of(request);
    if (introspected) return introspected;
    if (this.jit && (comesAgain?.(document) ?? true)) {
      const result = await this.jit.run(document, operationName ?? undefined, context, variableValues);
      if (result) return result;
    }
    return execute({ schema: this.schema, document, contextValue: context, variableValues, operationName });
  }
}

function inBounds(data: RawData): ExecutionResult {
  const { length } = data.text;
  return length > LONGEST_ANSWER ? { errors: [tooLong(length)] } : { data: data as never };
}

const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error });
