import { createLogger } from '#lib/logging';
import { readConfig } from '#lib/config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import { type Actor, ANONYMOUS } from '#lib/access';
import { type KernelDriver, RawData, RequestContext, todayInParis } from '#lib/graphql';
import { statementCount } from '#lib/reads';
import { createApp, driverOf } from '../create-app.js';

export interface TestApp {
  url: string;
  app: NestFastifyApplication;
  driver: KernelDriver;
  /** Executes as the server does, without HTTP; a registered document also with the compiled engine. */
  run(
    document: string | DocumentNode,
    variables?: Record<string, unknown>,
    actor?: Actor,
    registered?: boolean,
  ): Promise<ExecutionResult & { statements: number; isCompiled: boolean }>;
  /** Sends a document over HTTP. */
  post(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface TestAppSettings {
  databaseUrl: string;
  env?: Record<string, string>;
  compile?: boolean;
}

/** The whole application on a free port of this machine. */
export async function startTestApp({ databaseUrl, env = {}, compile }: TestAppSettings): Promise<TestApp> {
  const config = readConfig({ DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', JOBS: 'off', ...env });
  const app = await createApp({ config, logger: createLogger('silent'), compile });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const driver = driverOf(app);
  const parsed = new Map<string, DocumentNode>();
  return {
    url,
    app,
    driver,
    async run(document, variables = {}, actor = ANONYMOUS, registered = false) {
      const text = typeof document === 'string' ? document : '';
      const node = typeof document === 'string' ? (parsed.get(text) ?? parse(text)) : document;
      if (text) parsed.set(text, node);
      const context = new RequestContext(actor, todayInParis(), 'test');
      context.registered = registered;
      const result = await driver.executor.execute({ document: node, variables, context });
      return {
        ...result,
        statements: statementCount(context),
        isCompiled: (result.data as unknown) instanceof RawData,
      };
    },
    post: (query, variables, headers) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    close: () => app.close(),
  };
}
