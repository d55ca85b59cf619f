import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError, readConfig } from '#lib/config';
import { createLogger, NestLogger, sayLastWords, surviveOutput, toldText } from '#lib/logging';
import { CoreModule } from '../../api/src/core.module.js';

/** Runs the jobs of all modules but for those that need the schema, without HTTP, until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  if (config.jobs === 'off') throw new ConfigError(['JOBS is off: a worker would have nothing to do. Set separate.']);
  const logger = createLogger(config.logLevel);
  sayLastWords(logger);
  const core = CoreModule.forRoot({ config, logger, runsJobs: { usual: true, withSchema: false } });
  const app = await NestFactory.createApplicationContext(core, { logger: new NestLogger(logger), abortOnError: false });
  logger.info({ concurrency: config.jobsConcurrency }, 'running jobs');
  const stop = async (signal: string): Promise<void> => {
    logger.info({ signal }, 'stopping');
    setTimeout(() => {
      logger.warn({ graceMs: config.shutdownGraceMs }, 'jobs were still running');
      process.exit(1);
    }, config.shutdownGraceMs).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
}

surviveOutput();
main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${toldText(error)}\n`);
  process.exit(1);
});
