import { type ApolloServerPlugin } from '@apollo/server';
import { type RequestContext, type Told } from '#lib/graphql';
import { type Logger } from '#lib/logging';
import { statementCount } from '#lib/reads';
import { graphqlDuration, graphqlEngine } from '../http/metrics.js';

interface Operation {
  context: RequestContext;
  told: Told;
  name: string | null | undefined;
  type: string | undefined;
  start: number;
  /** Codes of its errors. */
  codes: string[];
}

/** One log line and one measure for an operation: its name, never its variables. */
export function observe(logger: Logger, { context, told, name, type, start, codes }: Operation): void {
  const ms = performance.now() - start;
  const operation = seriesOf(context, name);
  measure(operation, codes[0] ?? 'OK', ms / 1000);
  if (context.registered || context.learned) count(operation, told);
  if (!logger.isLevelEnabled('info')) return;
  logger.info(
    {
      requestId: context.requestId,
      operation: name ?? null,
      type,
      registered: context.registered,
      ...(context.learned ? { learned: true } : {}),
      ms: Math.round(ms * 10) / 10,
      engine: told.engine,
      statements: statementCount(context),
      ...(codes.length ? { codes } : {}),
    },
    'graphql',
  );
}

/** Names that clients invent would make endless series: only registered documents have their own. */
function seriesOf({ registered, learned }: RequestContext, name: string | null | undefined): string {
  if (registered) return name ?? 'anonymous';
  return learned ? 'learned' : 'unregistered';
}

const durations = new Map<string, { observe(seconds: number): void }>();
const engines = new Map<string, { inc(): void }>();

/** A series is looked up by its labels once, not for each request. */
function measure(operation: string, outcome: string, seconds: number): void {
  const key = `${operation} ${outcome}`;
  let series = durations.get(key);
  if (!series) durations.set(key, (series = graphqlDuration.labels({ operation, outcome })));
  series.observe(seconds);
}

function count(operation: string, { engine, aside: why = '' }: Told): void {
  const key = `${operation} ${engine} ${why}`;
  let series = engines.get(key);
  if (!series) engines.set(key, (series = graphqlEngine.labels({ operation, engine, why })));
  series.inc();
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
          observe(logger, {
            context,
            told: context.told,
            name: operationName,
            type: operation?.operation,
            start,
            codes,
          });
        },
      };
    },
  };
}
