import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Config, ConfigModule } from '#lib/config';
import { DatabaseModule } from '#lib/database';
import { WritesModule } from '#lib/writes';
import { type KernelConfig, KernelDriver } from '#lib/graphql';
import { type Logger } from '#lib/logging';
import { graphqlOptions } from './graphql/graphql.options.js';
import { HealthController } from './http/health.controller.js';
import { partsFor, TABLES } from './parts.js';

export interface AppSettings {
  config: Config;
  logger: Logger;
  /** Boot this module alone and serve its subgraph. */
  subgraph?: string;
  /** False executes with graphql-js only. */
  compile?: boolean;
}

@Module({})
export class AppModule {
  static forRoot({ config, logger, subgraph, compile }: AppSettings): DynamicModule {
    const parts = partsFor(subgraph);
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        // Tables of every module, even when one alone is booted: all share one database.
        DatabaseModule.forRoot(TABLES),
        WritesModule,
        ...parts.map((part) => part.module),
        GraphQLModule.forRootAsync<KernelConfig>({
          driver: KernelDriver,
          inject: [DataSource, Pool],
          useFactory: (dataSource: DataSource, pool: Pool) =>
            graphqlOptions({ config, logger, dataSource, pool, parts, subgraph, compile }),
        }),
      ],
      controllers: [HealthController],
    };
  }
}
