import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { type Pool } from 'pg';
import { type DataSource } from 'typeorm';
import { type Config, isIntrospectionOpen, projectRoot } from '#lib/config';
import {
  AnswerCache,
  Budgets,
  declaredEntities,
  type KernelConfig,
  KernelDriver,
  Live,
  maskError,
  readDocuments,
} from '#lib/graphql';
import { type ChangeListener, FairPool, type Readers } from '#lib/database';
import { type ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { bindReads, PreparedStatements, Statements } from '#lib/reads';
import { type Siblings } from '#lib/siblings';
import { type Part, PARTS } from '../parts.js';
import { watchLoad } from '../http/load-metrics.js';
import { watchAnswers, watchPrepared } from '../http/metrics.js';
import { contextOf } from './context.js';
import { observePlugin } from './observe.plugin.js';
import { statusPlugin } from './status.plugin.js';

export interface GraphqlSettings {
  config: Config;
  logger: Logger;
  dataSource: DataSource;
  pool: Pool;
  readers: Readers;
  changes: ChangeListener;
  actors: ActorReader;
  siblings: Siblings;
  parts: readonly Part[];
  /** Serve one subgraph instead of the whole schema. */
  subgraph?: string;
  compile?: boolean;
}

export function graphqlOptions({
  config,
  logger,
  dataSource,
  pool,
  readers,
  changes,
  actors,
  siblings,
  parts,
  subgraph,
  compile,
}: GraphqlSettings): KernelConfig {
  const file = resolve(projectRoot, config.graphqlDocuments);
  const documents = existsSync(file) ? readDocuments(file) : new Map<string, string>();
  const declarations = {
    reads: parts.flatMap((p) => p.reads),
    contributions: parts.flatMap((p) => p.contributions),
    tells: parts.flatMap((p) => p.tells ?? []),
    all: PARTS.flatMap((p) => p.reads),
  };
  const clearOthers = (): Promise<void> => siblings.tell('answers');
  const budgets = new Budgets({
    perMinute: config.rateLimitPerMinute,
    costLimit: config.graphqlCostLimit,
    siblings,
  });
  const answers = new AnswerCache(changes, config.answerCacheMegabytes * 2 ** 20, clearOthers);
  // Of their own, so that strangers do not push out what the portal asks for.
  const learnedAnswers = new AnswerCache(changes, (config.answerCacheMegabytes * 2 ** 20) / 4);
  siblings.hear('answers', () => [answers, learnedAnswers].forEach((kept) => kept.clear()));
  const fairPool = new FairPool(pool, config.databasePoolSize);
  const prepared = new PreparedStatements(readers);
  watchLoad({ budgets, fairPool, readers });
  watchPrepared(prepared);
  watchAnswers([answers, learnedAnswers], changes);
  return {
    driver: KernelDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: {
      noDuplicatedFields: true,
      // By an introspection: Apollo checks the finished schema itself.
      skipCheck: true,
      // What a module says of another's type, though none of its own questions lead there.
      orphanedTypes: parts.some((p) => p.pointsAnywhere)
        ? declaredEntities().map((e) => e.target)
        : parts.flatMap(({ contributions }) => contributions.map(({ to }) => to())),
    },
    subgraph,
    isWhole: parts === PARTS,
    compile,
    extend: bindReads(dataSource, new Statements(fairPool), prepared, declarations),
    costLimit: config.graphqlCostLimit,
    budgets,
    documents,
    answers,
    learnedAnswers,
    learn: config.graphqlLearnDocuments,
    registeredOnly: config.graphqlRegisteredOnly,
    live: new Live(changes),
    context: async (request: FastifyRequest, reply: FastifyReply) => contextOf(actors, request, reply),
    introspection: isIntrospectionOpen(config),
    validationRules: isIntrospectionOpen(config) ? [] : [NoSchemaIntrospectionCustomRule],
    parseOptions: { maxTokens: config.graphqlMaxTokens },
    persistedQueries: false,
    csrfPrevention: true,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: true,
    // statusPlugin decides.
    preserveHttpStatusForExecutionErrors: false,
    formatError: maskError((error, code) => logger.error({ err: error, code }, 'A field could not be answered')),
    plugins: [observePlugin(logger), statusPlugin()],
  };
}
