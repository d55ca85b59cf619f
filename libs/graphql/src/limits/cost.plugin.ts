import { type ApolloServerPlugin } from '@apollo/server';
import { type Budgets } from './budget.js';
import { type RequestContext } from '../request/context.js';
import { failure } from '../errors/errors.js';
import { shapeFault } from './shape.js';
import { type Prices } from './prices.js';

/** Prices each operation before it runs, refuses what is over the limit, and says the price in `extensions.cost`. */
export function costPlugin(prices: Prices, limit: number, budgets: Budgets): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: context }) {
      let price: number | undefined;
      return {
        async didResolveOperation({ request, document, operationName }) {
          const fault = shapeFault(document);
          if (fault) throw failure('COST_LIMIT', fault.message, { cost: fault.cost });
          price = prices.of(document, operationName, request.variables ?? {});
          context.price = price;
          if (price > limit) {
            const dearest = prices.dearest(document, operationName, request.variables ?? {});
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
