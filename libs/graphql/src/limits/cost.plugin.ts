import { type ApolloServerPlugin, type GraphQLRequest, HeaderMap } from '@apollo/server';
import { type DocumentNode } from 'graphql';
import { type Budgets, NONSENSE_PRICE } from './budget.js';
import { type RequestContext } from '../request/context.js';
import { failure } from '../errors/errors.js';
import { MAX_ALIASES, MAX_DEPTH, shapeFault, shapeOf } from './shape.js';
import { type Prices } from './prices.js';

/** What a client sends that asks for the price of an operation and does not run it: `"extensions": { "cost": { "only": true } }`. */
const asksPriceAlone = ({ extensions }: GraphQLRequest): boolean =>
  (extensions as { cost?: { only?: unknown } | null } | undefined)?.cost?.only === true;

const figuresOf = (document: DocumentNode): object => {
  const { depth, aliases } = shapeOf(document);
  return { depth, depthLimit: MAX_DEPTH, aliases, aliasLimit: MAX_ALIASES };
};

/** Prices each operation before it runs, refuses what is over the limit, and says the price in `extensions.cost`. */
export function costPlugin(prices: Prices, limit: number, budgets: Budgets): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: context }) {
      let price: number | undefined;
      return {
        async didResolveOperation({ request, document, operationName }) {
          const asked = [document, operationName, request.variables ?? {}] as const;
          if (asksPriceAlone(request)) {
            // It is read and checked, as what fails is, and no more.
            context.verdict = budgets.charge(context, NONSENSE_PRICE);
            const requested = prices.of(...asked);
            // Variables that do not fit have no price: the usual way says what is wrong with them.
            if (requested > 0) {
              context.figures = { requested, limit, dearest: prices.dearest(...asked), ...figuresOf(document) };
              return;
            }
          }
          const fault = shapeFault(document);
          if (fault) throw failure('COST_LIMIT', fault.message, { cost: fault.cost });
          price = prices.of(...asked);
          context.price = price;
          if (price > limit) {
            const dearest = prices.dearest(...asked);
            const most = dearest ? ` Most of it is ${dearest}: ask for fewer items there, or on the way to it.` : '';
            throw failure(
              'COST_LIMIT',
              `This operation costs ${price} points; the limit is ${limit}.${most || ' Ask for smaller pages.'}`,
              { cost: { requested: price, limit, dearest } },
            );
          }
          // What was tried on the short way is paid for.
          if (!context.charged) context.verdict = budgets.charge(context, price);
        },
        async responseForOperation() {
          if (!context.figures) return null;
          const cost = { ...context.figures, ...budgets.shown(context.verdict) };
          const singleResult = { data: null, extensions: { cost } };
          return { http: { headers: new HeaderMap(), status: 200 }, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ response }) {
          if (price === undefined || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.extensions = {
            ...result.extensions,
            cost: { requested: price, limit, ...budgets.shown(context.verdict) },
          };
        },
      };
    },
  };
}
