import 'reflect-metadata';
import cluster from 'node:cluster';
import { ConfigError, readConfig } from '#lib/config';
import { createLogger, sayLastWords, surviveOutput, toldText } from '#lib/logging';

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  sayLastWords(logger);
  // Each is loaded where it is needed: a primary holds nothing of the application.
  if (config.processes > 1 && cluster.isPrimary) {
    const { Primary } = await import('./processes/primary.js');
    new Primary(config, logger).start();
  } else {
    const { serve } = await import('./serve.js');
    await serve(config, logger);
  }
}

surviveOutput();
main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${toldText(error)}\n`);
  process.exit(1);
});
