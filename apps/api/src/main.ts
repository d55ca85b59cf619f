import 'reflect-metadata';
import { type Server } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, readConfig } from '#lib/config';
import { createLogger, type Logger, sayLastWords, toldText } from '#lib/logging';
import { createApp } from './create-app.js';
import { HealthController } from './http/health.controller.js';

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  sayLastWords(logger);
  const app = await createApp({ config, logger, subgraph: config.subgraph });
  await app.listen(config.port, config.host);
  logger.info({ port: config.port, host: config.host }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void drain(app, logger, config.shutdownGraceMs, signal));
  }
}

/** Takes no new work, lets running requests end, then leaves; after the grace period it leaves anyway. */
async function drain(app: NestFastifyApplication, logger: Logger, graceMs: number, signal: string): Promise<void> {
  logger.info({ signal }, 'stopping');
  app.get(HealthController).drain();
  setTimeout(() => {
    logger.warn({ graceMs }, 'requests were still running');
    process.exit(1);
  }, graceMs).unref();
  // A connection kept alive would hold the server open after its last answer.
  setInterval(() => (app.getHttpServer() as Server).closeIdleConnections(), 100).unref();
  await app.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${toldText(error)}\n`);
  process.exit(1);
});
