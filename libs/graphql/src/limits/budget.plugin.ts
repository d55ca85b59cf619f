import { type ApolloServerPlugin } from '@apollo/server';
import { type Budgets, NONSENSE_PRICE } from './budget.js';
import { type RequestContext } from '../request/context.js';

/** Makes a client that has spent its budget wait before anything is parsed, and charges for requests that fail. */
export function budgetPlugin(budgets: Budgets): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request, contextValue: context }) {
      // What was tried on the short way is paid for.
      const refusal = context.charged ? undefined : budgets.exhausted(context);
      // Apollo needs a document to go on to the hook where a refusal has a status of its own.
      if (refusal) {
        request.query = '{ __typename }';
        request.operationName = undefined;
      }
      return {
        async didResolveOperation() {
          if (refusal) throw refusal;
        },
        async willSendResponse({ response: { body } }) {
          if (refusal || body.kind !== 'single' || !body.singleResult.errors) return;
          const { errors, data } = body.singleResult;
          const isRefused = errors.some(({ extensions }) => extensions?.['code'] === 'RATE_LIMITED');
          if (data == null && !isRefused && context.charged < NONSENSE_PRICE)
            budgets.owe(context, NONSENSE_PRICE - context.charged);
        },
      };
    },
  };
}
