import { type ApolloServerPlugin } from '@apollo/server';
import { type RequestContext } from '#lib/graphql';
import { type Logger } from '#lib/logging';
import { statementCount } from '#lib/reads';
import { graphqlDuration, graphqlEngine } from '../http/metrics.js';

interface Operation {
  context: RequestContext;
  name: string | null | undefined;
  type: string | undefined;
  start: number;
  /** Codes of its errors. */
  codes: string[];
}

/** One log line and one measure for an operation: its name, never its variables. */
export function observe(logger: Logger, { context, name, type, start, codes }: Operation): void {
  const ms = performance.now() - start;
  // Names that clients invent would make endless series: only registered documents have their own.
  const operation = context.registered ? (name ?? 'anonymous') : 'unregistered';
  graphqlDuration.observe({ operation, outcome: codes[0] ?? 'OK' }, ms / 1000);
  if (context.registered) graphqlEngine.inc({ operation, engine: context.engine, why: context.aside ?? '' });
  logger.info(
    {
      requestId: context.requestId,
      operation: name ?? null,
      type,
      registered: context.registered,
      ms: Math.round(ms * 10) / 10,
      engine: context.engine,
      statements: statementCount(context),
      ...(codes.length ? { codes } : {}),
    },
    'graphql',
  );
}

export function observePlugin(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operationName, operation, response: { body }, contextValue: context }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          for (const error of errors) {
            Object.assign(error, { extensions: { ...error.extensions, requestId: context.requestId } });
          }
          const codes = errors.map((error) => String(error.extensions?.code ?? 'INTERNAL'));
          observe(logger, { context, name: operationName, type: operation?.operation, start, codes });
        },
      };
    },
  };
}
