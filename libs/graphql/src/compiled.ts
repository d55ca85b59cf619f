import {
  type DocumentNode,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type ExecutionResult,
  isInputObjectType,
  getNamedType,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { type RequestContext } from './context.js';
import { type WholeEngine } from './raw-data.js';
import { refuseUnstorable } from './storable.js';

export interface ExecutionRequest {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string | null;
  context: RequestContext;
}

/**
 * Answers registered queries with one statement where that is possible; others are compiled by graphql-jit where it is
 * right, and run by graphql-js elsewhere: mutations, variables that
 * are input objects, and a key repeated under directives (where graphql-jit 0.8.9 answers skipped fields).
 */
export class Executor {
  private readonly compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compile = true,
    private readonly whole?: WholeEngine,
  ) {}

  async execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const { document, context, operationName } = request;
    const variables = request.variables ?? {};
    const refused = refuseUnstorable(document, variables);
    if (refused) return { errors: [refused] };
    // Of a document that nobody registered, the database would have to plan the whole statement each time.
    try {
      const whole = context.registered ? await this.whole?.run(request) : null;
      if (whole) return { data: whole as never };
    } catch (error) {
      // Where one statement may not run, several may not either.
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const query = this.compile ? this.compiledFor(document, operationName ?? undefined) : null;
    if (query) {
      const result = (await query.query(null, context, variables)) as ExecutionResult;
      // Variable errors are worded by graphql-js, so that both routes answer alike.
      if (!result.errors || 'data' in result)
        return result.errors ? { ...result, errors: rewrap(result.errors) } : result;
    }
    return execute({ schema: this.schema, document, contextValue: context, variableValues: variables, operationName });
  }

  private compiledFor(document: DocumentNode, operationName: string | undefined): CompiledQuery | null {
    let byName = this.compiled.get(document);
    if (!byName) this.compiled.set(document, (byName = new Map()));
    const key = operationName ?? '';
    let query = byName.get(key);
    if (query === undefined) {
      query = this.compileOnce(document, operationName);
      byName.set(key, query);
    }
    return query;
  }

  private compileOnce(document: DocumentNode, operationName: string | undefined): CompiledQuery | null {
    const operation = getOperationAST(document, operationName);
    if (!operation || operation.operation !== 'query' || !this.compilable(document, operation)) return null;
    const query = compileQuery(this.schema, document, operationName);
    return isCompiledQuery(query) ? query : null;
  }

  private compilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    const inputObject = operation.variableDefinitions?.some(({ type }) => {
      const resolved = typeFromAST(this.schema, type as Parameters<typeof typeFromAST>[1]);
      return resolved && isInputObjectType(getNamedType(resolved));
    });
    return !inputObject && !(hasDirectives(document) && repeatsKey(document));
  }
}

function rewrap(errors: readonly GraphQLError[]): GraphQLError[] {
  return errors.map((error) => {
    const original = error.originalError ?? error;
    return new GraphQLError(error.message, {
      nodes: error.nodes,
      source: error.source,
      positions: error.positions,
      path: error.path,
      originalError: original,
      extensions: (original as Partial<GraphQLError>).extensions ?? error.extensions ?? {},
    });
  });
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Directive: () => void (found = true) });
  return found;
}

/** Whether some selection set, fragments spread in, may name a response key twice. */
function repeatsKey(document: DocumentNode): boolean {
  let repeated = false;
  visit(document, {
    SelectionSet(set) {
      const keys = set.selections.map((s) => (s.kind === 'Field' ? (s.alias ?? s.name).value : '…'));
      if (new Set(keys).size < keys.length || keys.includes('…')) repeated = true;
    },
  });
  return repeated;
}
