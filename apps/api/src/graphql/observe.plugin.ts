import { type ApolloServerPlugin } from '@apollo/server';
import { type RequestContext } from '#lib/graphql';
import { type Logger } from '#lib/logging';
import { statementCount } from '#lib/reads';
import { graphqlDuration } from '../http/metrics.js';

/** One log line and one measure for each operation: its name, never its variables. */
export function observePlugin(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operationName, operation, response: { body }, contextValue: context }) {
          const ms = performance.now() - start;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const codes = errors.map((error) => String(error.extensions?.code ?? 'INTERNAL'));
          // Names that clients invent would make endless series: only registered documents have their own.
          const name = context.registered ? (operationName ?? 'anonymous') : 'unregistered';
          graphqlDuration.observe({ operation: name, outcome: codes[0] ?? 'OK' }, ms / 1000);
          if (errors.length) {
            for (const error of errors) {
              const extensions = (error.extensions ?? {}) as Record<string, unknown>;
              Object.assign(error, { extensions: { ...extensions, requestId: context.requestId } });
            }
          }
          logger.info(
            {
              requestId: context.requestId,
              operation: operationName ?? null,
              type: operation?.operation,
              registered: context.registered,
              ms: Math.round(ms * 10) / 10,
              statements: statementCount(context),
              ...(codes.length ? { codes } : {}),
            },
            'graphql',
          );
        },
      };
    },
  };
}
