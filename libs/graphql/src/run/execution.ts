import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, type GraphQLSchema } from 'graphql';
import { type Executor } from './executor.js';
import { type RequestContext } from '../request/context.js';

/**
 * Has Apollo run operations by our executor. A success is given to it as a response, before it comes to execution; whatever
 * has errors goes the way of gateways, where Apollo words them. That way makes accessors for each request, which V8
 * keeps, and all they reach, until the next full collection of garbage.
 */
export function executeBy(
  executor: Executor,
  schema: GraphQLSchema,
): { gateway: GatewayInterface; plugin: ApolloServerPlugin<RequestContext> } {
  const failed = new WeakMap<object, Promise<ExecutionResult>>();
  return {
    plugin: {
      async requestDidStart() {
        return {
          async responseForOperation({ request, document, operationName, contextValue: context }) {
            const variables = request.variables ?? {};
            // What has failed on the short way is only worded here.
            const running = context.failed
              ? Promise.resolve(context.failed)
              : executor.execute({ document, variables, operationName, context });
            const result = await running.catch(() => undefined);
            if (result && !result.errors) {
              return {
                http: { status: undefined, headers: new HeaderMap() },
                body: { kind: 'single', singleResult: result },
              };
            }
            failed.set(context, running);
            return null;
          },
        };
      },
    },
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      async load() {
        return { executor: async ({ context }) => (await failed.get(context)) as never };
      },
      async stop() {},
    },
  };
}
