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

export function graphqlOptions(settings: GraphqlSettings): KernelConfig {
  const { config, logger, dataSource, pool, readers, changes, actors, siblings, parts, subgraph, compile } = settings;
  const budgets = new Budgets({
    perMinute: config.rateLimitPerMinute,
    costLimit: config.graphqlCostLimit,
    siblings,
  });
  const fairPool = new FairPool(pool, config.databasePoolSize);
  const prepared = new PreparedStatements(readers);
  watchLoad({ budgets, fairPool, readers });
  watchPrepared(prepared);
  return {
    driver: KernelDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: {
      noDuplicatedFields: true,
      // By an introspection: Apollo checks the finished schema itself.
      skipCheck: true,
      orphanedTypes: typesBeside(parts),
    },
    subgraph,
    isWhole: parts === PARTS,
    compile,
    extend: bindReads(dataSource, new Statements(fairPool), prepared, declaredBy(parts)),
    costLimit: config.graphqlCostLimit,
    budgets,
    documents: registeredDocuments(config),
    ...keptAnswers(settings),
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

/** What a module says of another's type, though none of its own questions lead there. */
const typesBeside = (parts: readonly Part[]) =>
  parts.some((p) => p.pointsAnywhere)
    ? declaredEntities().map((e) => e.target)
    : parts.flatMap(({ contributions }) => contributions.map(({ to }) => to()));

const declaredBy = (parts: readonly Part[]) => ({
  reads: parts.flatMap((p) => p.reads),
  contributions: parts.flatMap((p) => p.contributions),
  tells: parts.flatMap((p) => p.tells ?? []),
  all: PARTS.flatMap((p) => p.reads),
});

function registeredDocuments({ graphqlDocuments }: Config): ReadonlyMap<string, string> {
  const file = resolve(projectRoot, graphqlDocuments);
  return existsSync(file) ? readDocuments(file) : new Map();
}

/** Answers that are kept until what they say changes, in each process of this machine. */
function keptAnswers({ config, changes, siblings }: GraphqlSettings) {
  const bytes = config.answerCacheMegabytes * 2 ** 20;
  const answers = new AnswerCache(changes, bytes, () => siblings.tell('answers'));
  // Of their own, so that strangers do not push out what the portal asks for.
  const learnedAnswers = new AnswerCache(changes, bytes / 4);
  siblings.hear('answers', () => [answers, learnedAnswers].forEach((kept) => kept.clear()));
  watchAnswers([answers, learnedAnswers], changes);
  return { answers, learnedAnswers };
}
