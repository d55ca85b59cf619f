import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { type RequestContext } from '../request/context.js';
import { type Answered, byLevel, type SteppedAside } from '../answers/answered.js';
import { LONGEST_ANSWER, tooLong } from '../limits/answer-size.js';
import { type Turnstile } from '../limits/turnstile.js';
import { type IntrospectionAnswers } from '../answers/introspection-answers.js';
import { coerceVariables } from './coerce-variables.js';
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
  /** Keeps answers about the schema. */
  introspected?: IntrospectionAnswers;
}

/**
 * Answers an operation by what is quickest and right: a registered query by one statement, one that comes again by graphql-jit,
 * everything else by graphql-js.
 */
export class Executor {
  private readonly jit: Jit | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly engines: Engines = {},
  ) {
    this.jit = engines.compile === false ? undefined : new Jit(schema);
  }

  async execute(request: ExecutionRequest): Promise<Answered> {
    const { document, variables = {} } = request;
    const refused = refuseUnstorable(document, variables);
    if (refused) return byLevel({ errors: [refused] });
    // Made already, and the same for all: it takes no room, and waits for none.
    const kept = this.engines.introspected?.kept(request);
    if (kept) return byLevel(kept);
    return this.enter(request, () => this.answer(request, variables));
  }

  /** By one statement or not at all. */
  async whole(request: ExecutionRequest): Promise<Answered | SteppedAside> {
    const { whole } = this.engines;
    if (!whole || refuseUnstorable(request.document, request.variables ?? {})) return {};
    return this.enter(request, () => byOneStatement(whole, request));
  }

  /** What a subscription says of one thing that happened. */
  async event(request: ExecutionRequest, rootValue: unknown): Promise<ExecutionResult> {
    const { document, variables: variableValues = {}, operationName, context: contextValue } = request;
    const answered = await this.enter(request, async () =>
      byLevel(await execute({ schema: this.schema, document, rootValue, contextValue, variableValues, operationName })),
    );
    return answered.result;
  }

  /** When there is room for the answer; what is thrown is answered. */
  private async enter<T>({ context }: ExecutionRequest, work: () => Promise<T>): Promise<T | Answered> {
    const { turnstile } = this.engines;
    try {
      return await (turnstile?.isFor(context.price) ? turnstile.pass(context, work) : work());
    } catch (error) {
      return byLevel({ errors: [asGraphQL(error)] });
    }
  }

  private async answer(request: ExecutionRequest, variables: Record<string, unknown>): Promise<Answered> {
    const { whole } = this.engines;
    // For a document that is not registered the database would plan the whole statement each time.
    const tried = whole && request.context.registered ? await byOneStatement(whole, request) : undefined;
    return tried?.result ? tried : byLevel(await this.resolve(request, variables), tried?.aside);
  }

  private async resolve(request: ExecutionRequest, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    const { document, context, operationName } = request;
    const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
    const { errors } = coerceVariables(this.schema, variableDefinitions, variableValues);
    if (errors) return { errors };
    const introspected = this.engines.introspected?.of(request);
    if (introspected) return introspected;
    if (this.jit && (this.engines.comesAgain?.(document) ?? true)) {
      const result = await this.jit.run(document, operationName ?? undefined, context, variableValues);
      if (result) return result;
    }
    return execute({ schema: this.schema, document, contextValue: context, variableValues, operationName });
  }
}

async function byOneStatement(whole: WholeEngine, request: ExecutionRequest): Promise<Answered | SteppedAside> {
  const { data, lasts, aside } = await whole.run(request);
  return data ? { result: inBounds(data), engine: 'compiled', lasts } : { aside };
}

function inBounds(data: RawData): ExecutionResult {
  const { length } = data.text;
  return length > LONGEST_ANSWER ? { errors: [tooLong(length)] } : { data: data as never };
}

const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error });
