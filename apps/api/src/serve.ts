import cluster from 'node:cluster';
import { type Server } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config } from '#lib/config';
import { forgetDeclarations } from '#lib/graphql';
import { type Logger } from '#lib/logging';
import { createApp } from './create-app.js';
import { HealthController } from './http/health.controller.js';
import { giveBackWhenIdle } from './processes/give-back.js';

/** Answers in this process until it is told to stop. */
export async function serve(config: Config, logger: Logger): Promise<void> {
  const app = await createApp({ config, logger, subgraph: config.subgraph });
  await app.listen(config.port, config.host);
  forgetDeclarations(app);
  giveBackWhenIdle();
  logger.info({ port: config.port, host: config.host }, 'listening');
  // Whoever started it then knows that it is this one who answers there; of several processes the primary says so.
  if (!cluster.isWorker) process.send?.('listening');
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Ctrl-C reaches every process of a terminal, and its primary tells it as well.
      if (isStopping) return;
      isStopping = true;
      void drain(app, logger, config.shutdownGraceMs, signal);
    });
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
