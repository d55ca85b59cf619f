import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '#lib/config';
import { ChangeListener, Readers } from '#lib/database';
import { type KernelConfig, KernelDriver } from '#lib/graphql';
import { ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { Siblings } from '#lib/siblings';
import { CoreModule, type CoreSettings } from './core.module.js';
import { graphqlOptions } from './graphql/graphql.options.js';
import { HealthController } from './http/health.controller.js';
import { partsFor } from './parts.js';

export interface AppSettings {
  config: Config;
  logger: Logger;
  /** Boot this module alone and serve its subgraph. */
  subgraph?: string;
  /** False executes with graphql-js only. */
  compile?: boolean;
}

/** A subgraph has not the modules that jobs need. Work that needs the schema stays here when other jobs go to a worker. */
const jobsOf = ({ jobs }: Config, subgraph: string | undefined): CoreSettings['runsJobs'] => ({
  usual: jobs === 'embedded' && !subgraph,
  withSchema: jobs !== 'off' && !subgraph,
});

@Module({})
export class AppModule implements OnApplicationBootstrap {
  constructor(
    private readonly changes: ChangeListener,
    private readonly config: Config,
  ) {}

  /** A server that could not be made must not go on listening. */
  onApplicationBootstrap(): void {
    if (this.config.answerCacheMegabytes > 0) this.changes.start();
  }

  static forRoot({ config, logger, subgraph, compile }: AppSettings): DynamicModule {
    const parts = partsFor(subgraph);
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot({ config, logger, subgraph, runsJobs: jobsOf(config, subgraph) }),
        GraphQLModule.forRootAsync<KernelConfig>({
          driver: KernelDriver,
          inject: [DataSource, Pool, Readers, ChangeListener, ActorReader, Siblings],
          useFactory: (
            dataSource: DataSource,
            pool: Pool,
            readers: Readers,
            changes: ChangeListener,
            actors: ActorReader,
            siblings: Siblings,
          ) =>
            graphqlOptions({
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
            }),
        }),
      ],
      controllers: [HealthController],
    };
  }
}
