import { type ApolloServerPlugin } from '@apollo/server';
import { type RequestContext } from '#lib/graphql';

/**
 * A client that accepts `application/json` and not `application/graphql-response+json` cannot tell an answer of GraphQL
 * from one of a proxy by its status: GraphQL over HTTP asks for 200 then, whatever the errors say.
 */
export function statusPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request }) {
      const accept = request.http?.headers.get('accept') ?? '';
      if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return;
      return {
        async willSendResponse({ response }) {
          // Whoever has to wait is told so below GraphQL too, as programs between look for it there.
          const { status } = response.http;
          if (response.body.kind === 'single' && status !== 429 && status !== 503) response.http.status = 200;
        },
      };
    },
  };
}
