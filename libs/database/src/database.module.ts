import { Config } from '#lib/config';
import { reasonOf } from '#lib/logging';
import { Global, Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ChangeListener } from './change-listener.js';
import { connect } from './connect.js';
import { createDataSource, type DatabasePart } from './data-source.js';
import { ExportPool } from './export-pool.js';
import { checkAddresses } from './pooler.js';
import { Readers } from './standby/readers.js';

const logger = new Logger('Database');

/**
 * Provides the connected `DataSource` and the `Pool` of pg below it. Losing the database later never ends the process: idle
 * connections that break are logged and dropped, and the next request opens new ones.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ExportPool) private readonly exportPool: ExportPool,
    @Inject(ChangeListener) private readonly changes: ChangeListener,
  ) {}

  static forRoot(parts: readonly DatabasePart[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, inject: [Config], useFactory: (config: Config) => open(config, parts) },
        { provide: Pool, inject: [DataSource], useFactory: poolOf },
        {
          provide: Readers,
          inject: [Config],
          useFactory: (config: Config) => new Readers(config, onPoolError, onStandby),
        },
        { provide: ExportPool, inject: [Config], useFactory: (config: Config) => new ExportPool(config, onPoolError) },
        {
          provide: ChangeListener,
          inject: [Config],
          useFactory: (config: Config) => new ChangeListener(config, onPoolError),
        },
      ],
      exports: [DataSource, Pool, Readers, ExportPool, ChangeListener],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.changes.stop();
    await Promise.all([this.readers.end(), this.exportPool.end()]);
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

const onPoolError = (error: Error): void => logger.warn(`A connection was lost: ${reasonOf(error)}`);

function onStandby(standby: string, reason: string | undefined): void {
  if (reason) logger.warn(`The standby ${standby} is ${reason}: nothing is read from it until that is over`);
  else logger.log(`The standby ${standby} is read from`);
}

async function open(config: Config, parts: readonly DatabasePart[]): Promise<DataSource> {
  const dataSource = createDataSource(config, parts, { applicationName: 's-pass api', onPoolError });
  await connect(dataSource, { log: (message) => logger.warn(message) });
  try {
    await checkAddresses(config);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

/** The pool that TypeORM opened: raw statements and entities share its connections. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
