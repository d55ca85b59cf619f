import { createLogger } from '#lib/logging';
import { readConfig } from '#lib/config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isDeepStrictEqual } from 'node:util';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { type Actor, ANONYMOUS } from '#lib/access';
import { type KernelDriver, RequestContext, todayInParis, type Told } from '#lib/graphql';
import { statementCount } from '#lib/reads';
import { keptApp } from './kept-app.js';
import { isOfManyFiles } from './test-database.js';

export type Answer = ExecutionResult & { statements: number; engine: Told['engine'] };

export interface TestApp {
  url: string;
  app: NestFastifyApplication;
  driver: KernelDriver;
  /**
   * Executes as the server does, without HTTP. Unless an engine is named, a query is answered level by level and compared
   * with what one statement answers.
   */
  run(
    document: string | DocumentNode,
    variables?: Record<string, unknown>,
    actor?: Actor,
    engine?: Told['engine'],
  ): Promise<Answer>;
  /** Sends a document over HTTP. */
  post(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface TestAppSettings {
  databaseUrl: string;
  env?: Record<string, string>;
  compile?: boolean;
  /** Started for this file alone: for what replaces parts of it, or minds what it has counted in memory. */
  isOwn?: boolean;
}

/** The whole application on a free port of this machine: the one that the worker keeps, where nothing but its database is named; else one of its own. */
export async function startTestApp({ databaseUrl, env, compile, isOwn }: TestAppSettings): Promise<TestApp> {
  const isUsual = Object.keys(env ?? {}).length === 0 && compile === undefined && !isOwn;
  const kept = isUsual && isOfManyFiles(databaseUrl) && (await keptApp(databaseUrl, () => start({ databaseUrl })));
  if (kept) return testAppOf(kept, async () => undefined);
  const app = await start({ databaseUrl, env, compile });
  return testAppOf(app, () => app.close());
}

async function start({ databaseUrl, env = {}, compile }: TestAppSettings): Promise<NestFastifyApplication> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'silent',
    JOBS: 'off',
    RATE_LIMIT_PER_MINUTE: '0',
    ...env,
  });
  // Only where it is started: specs of the kit need nothing of it.
  const { createApp } = await import('../../../apps/api/src/index.js');
  const app = await createApp({ config, logger: createLogger('silent'), subgraph: config.subgraph, compile });
  await app.listen(0, '127.0.0.1');
  return app;
}

async function testAppOf(app: NestFastifyApplication, close: () => Promise<void>): Promise<TestApp> {
  const { driverOf } = await import('../../../apps/api/src/index.js');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const driver = driverOf(app);
  const parsed = new Map<string, DocumentNode>();
  return {
    url,
    app,
    driver,
    async run(document, variables = {}, actor = ANONYMOUS, engine) {
      const text = typeof document === 'string' ? document : '';
      const node = typeof document === 'string' ? (parsed.get(text) ?? parse(text)) : document;
      if (text) parsed.set(text, node);
      const once = async (registered: boolean): Promise<Answer> => {
        const context = new RequestContext(actor, todayInParis(), 'test');
        context.registered = registered;
        const { result, engine } = await driver.executor.execute({ document: node, variables, context });
        return { ...result, statements: statementCount(context), engine };
      };
      if (engine) return once(engine === 'compiled');
      const answer = await once(false);
      const isQuery = getOperationAST(node)?.operation === 'query';
      if (!isQuery) refuseUndeclared(driver.schema, answer);
      const whole = isQuery ? await once(true) : answer;
      // What others write meanwhile may stand between the two.
      if (differ(answer, whole) && !differ(answer, await once(false))) {
        throw new Error(`One statement answers otherwise: ${text || print(node)}\n${told(whole)}\n${told(answer)}`);
      }
      return answer;
    },
    post: (query, variables, headers) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    close,
  };
}

/** A mutation fails with what its union of errors names, and nothing else. */
function refuseUndeclared(schema: GraphQLSchema, { data }: ExecutionResult): void {
  const answered = (data ?? {}) as Record<string, { userErrors?: { __typename?: string }[] } | null>;
  for (const [mutation, payload] of Object.entries(answered)) {
    const union = schema.getType(`${mutation[0]!.toUpperCase()}${mutation.slice(1)}Error`);
    const known = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    for (const { __typename: name } of payload?.userErrors ?? [])
      if (name && !known.includes(name)) throw new Error(`${mutation} fails with ${name}, which it does not declare`);
  }
}

const said = ({ data, errors }: ExecutionResult): unknown => [
  JSON.parse(JSON.stringify(data ?? null)),
  errors?.map(({ message, extensions }) => extensions['code'] ?? message) ?? [],
];
const told = (answer: ExecutionResult): string => JSON.stringify(said(answer)).slice(0, 5000);
const differ = (one: ExecutionResult, other: ExecutionResult): boolean => !isDeepStrictEqual(said(one), said(other));
