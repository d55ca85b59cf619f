import cluster from 'node:cluster';
import { type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
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
      logger.info({ signal }, 'stopping');
      void drain(app, logger, config);
    });
  }
}

/** Says that it stops, takes no new work, lets running requests end, then leaves; after the grace period it leaves anyway. */
async function drain(app: NestFastifyApplication, logger: Logger, config: Config): Promise<void> {
  const { shutdownNoticeMs, shutdownGraceMs: graceMs } = config;
  const server = app.getHttpServer() as Server;
  app.get(HealthController).drain();
  // A connection that ends by its own answer is not closed while the next request is on its way in it.
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  await delay(shutdownNoticeMs);
  setTimeout(() => {
    logger.warn({ graceMs }, 'requests were still running');
    process.exit(1);
  }, graceMs).unref();
  // A connection kept alive would hold the server open after its last answer.
  setInterval(() => server.closeIdleConnections(), 100).unref();
  await app.close();
  process.exit(0);
}
