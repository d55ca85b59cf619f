import { type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { failure, OVER_A_SOCKET, passes, type RequestContext, RETRY_AFTER_SECONDS, statusOf } from '#lib/graphql';

/** Said of the request and not of its operation: every client is to see them, whatever it accepts. */
const OF_THE_REQUEST = new Set([401, 405, 429, 503, 504]);

/**
 * The status of an answer, as GraphQL over HTTP asks for it: 200 where an operation ran and answered something, else that of
 * its first error. A client that accepts `application/json` and not `application/graphql-response+json` cannot tell an answer
 * of GraphQL from one of a proxy by its status: it gets 200, unless its request was turned away before it became an operation.
 */
export function statusPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request, schema }) {
      const accept = request.http?.headers.get('accept') ?? '';
      const isPlain = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
      return {
        async didResolveOperation({ operation }) {
          if (operation) refuseMissing(schema, operation.operation);
          if (operation?.operation === 'subscription') throw failure('BAD_USER_INPUT', OVER_A_SOCKET);
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { errors, data } = response.body.singleResult;
          if (!errors?.length) return;
          const { http } = response;
          const { code, retryAfterSeconds } =
            errors.find(({ extensions }) => passes(extensions?.code))?.extensions ?? {};
          if (code && !http.headers.has('retry-after'))
            http.headers.set('retry-after', String(Number(retryAfterSeconds) || RETRY_AFTER_SECONDS));
          http.headers.set('cache-control', 'no-store');
          http.status = statusFor({ wanted: http.status, data, code: code ?? errors[0]!.extensions?.code, isPlain });
        },
      };
    },
  };
}

/** A schema may have no mutations or subscriptions: documents that ask for them are refused before anything runs. */
function refuseMissing(schema: GraphQLSchema, operation: 'query' | 'mutation' | 'subscription'): void {
  if (schema.getRootType(operation as never)) return;
  throw new GraphQLError(`This server has no ${operation}s: send a query.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

interface Outcome {
  /** What the error itself asked for. */
  wanted: number | undefined;
  data: unknown;
  code: unknown;
  isPlain: boolean;
}

function statusFor({ wanted, data, code, isPlain }: Outcome): number {
  const hasRun = data !== undefined;
  // What ran and found nothing at all for a reason that passes is to be asked again, by proxies and collectors too.
  if (hasRun && (data !== null || !passes(code) || isPlain)) return 200;
  // Apollo wants 400 for whatever is refused before it runs, also for what passes.
  const isWanted = wanted !== undefined && wanted >= 400 && wanted !== 500 && !passes(code);
  const status = isWanted ? wanted : statusOf(code);
  const isOfTheRequest = OF_THE_REQUEST.has(status) || code === 'BAD_REQUEST';
  return isPlain && !isOfTheRequest ? 200 : status;
}
