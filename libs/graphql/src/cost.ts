import { type ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  isListType,
  isNonNullType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LARGEST_PAGE } from './connection.js';
import { type Budgets, type Verdict } from './budget.js';
import { type RequestContext } from './context.js';
import { failure } from './errors.js';
import { shapeFault } from './limits.js';

/** Items that a list without pages may hold at most: `@Extensions({ bound: 20 })` on the field says another. */
const DEFAULT_BOUND = 20;

/**
 * Worst-case rows: an object costs 1, a scalar nothing, a connection its page size and a plain list its bound, each
 * times what it holds. A total costs as much as the page beside it.
 */
const estimator: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  // Introspection reads no rows; graphql-js itself bounds how deep it may go.
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const target = getNamedType(field.type);
  if (type.name.endsWith('Connection')) {
    if (field.name === 'totalCount') return 1;
    return field.name === 'pageInfo' || !('getFields' in target) ? 0 : 1 + childComplexity;
  }
  if (!('getFields' in target)) return 0;
  if (target.name.endsWith('Connection')) {
    const asked = (args.first ?? args.last ?? LARGEST_PAGE) as number;
    const rows = Math.min(Math.max(asked, 1), LARGEST_PAGE);
    return 1 + rows * childComplexity;
  }
  const unwrapped = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(unwrapped)) {
    const given = Object.values(args).find(Array.isArray) as unknown[] | undefined;
    const bound =
      (field.extensions?.bound as number | undefined) ?? (type.name === 'Query' ? given?.length : undefined);
    return (bound ?? DEFAULT_BOUND) * (1 + childComplexity);
  }
  return type.name.endsWith('Edge') ? childComplexity : 1 + childComplexity;
};

/** Prices of a document by its variables: most are asked again and again with the same pages. */
export class Prices {
  private readonly known = new WeakMap<DocumentNode, Map<string, number>>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(document: DocumentNode, operationName: string | null | undefined, variables: Record<string, unknown>): number {
    const key = `${operationName ?? ''}${figuresOf(variables)}`;
    let prices = this.known.get(document);
    if (!prices) this.known.set(document, (prices = new Map()));
    let price = prices.get(key);
    if (price === undefined) {
      // Variables that do not fit make nothing run: the executor says so in its own words.
      if (!this.fit(document, operationName, variables)) return 0;
      price = getComplexity({
        schema: this.schema,
        query: document,
        variables,
        operationName: operationName ?? undefined,
        estimators: [estimator],
      });
      if (prices.size < 100 && key.length < 500) prices.set(key, price);
    }
    return price;
  }

  private fit(document: DocumentNode, name: string | null | undefined, variables: Record<string, unknown>): boolean {
    const definitions = getOperationAST(document, name)?.variableDefinitions ?? [];
    return getVariableValues(this.schema, definitions, variables).errors === undefined;
  }
}

/** Text cannot change a price: without it, a search does not fill the memory. */
function figuresOf(variables: Record<string, unknown>): string {
  let plain = '';
  for (const name in variables) {
    const value = variables[name];
    if (typeof value === 'object' || typeof value === 'number')
      return JSON.stringify(variables, (_, inner: unknown) => (typeof inner === 'string' ? '' : inner));
    plain += `${name},`;
  }
  return plain;
}

/** Prices each operation before it runs, refuses what is over the limit, and says the price in `extensions.cost`. */
export function costPlugin(prices: Prices, limit: number, budgets: Budgets): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: context }) {
      let price: number | undefined;
      let verdict: Verdict | undefined;
      return {
        async didResolveOperation({ request, document, operationName }) {
          const fault = shapeFault(document);
          if (fault) throw failure('COST_LIMIT', fault);
          price = prices.of(document, operationName, request.variables ?? {});
          if (price > limit) {
            throw failure(
              'COST_LIMIT',
              `This operation may touch ${price} rows; the limit is ${limit}. Ask for smaller pages.`,
              { cost: { requested: price, limit } },
            );
          }
          verdict = budgets.charge(context, price);
        },
        async willSendResponse({ response }) {
          if (price === undefined || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost: { requested: price, limit, ...budgets.shown(verdict) } };
        },
      };
    },
  };
}
