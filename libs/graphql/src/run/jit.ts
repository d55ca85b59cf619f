import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type ExecutionResult,
  isInputObjectType,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { type RequestContext } from '../request/context.js';

/**
 * Queries as functions, by graphql-jit, where that is right: not mutations, nor variables that are input objects, nor a key
 * repeated under directives (where graphql-jit 0.8.9 answers skipped fields).
 */
export class Jit {
  private readonly compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Null when graphql-js has to run it, as it also words the errors of variables. */
  async run(
    document: DocumentNode,
    operationName: string | undefined,
    context: RequestContext,
    variables: Record<string, unknown>,
  ): Promise<ExecutionResult | null> {
    const query = this.compiledFor(document, operationName);
    if (!query) return null;
    const result = (await query.query(null, context, variables)) as ExecutionResult;
    if (!result.errors) return result;
    return 'data' in result ? { ...result, errors: rewrap(result.errors) } : null;
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
      // Whoever knows the place better has said it.
      path: (original as Partial<GraphQLError>).path ?? error.path,
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
