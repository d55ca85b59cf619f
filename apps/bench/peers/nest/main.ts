// The usual server: Nest on Express, code-first schema on Apollo, TypeORM repositories and entities, one DataLoader per relation.
import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { settings } from '../settings.mjs';
import { Territory } from './territory.entity.js';
import { TerritoryLoaders } from './territory.loaders.js';
import { TerritoryResolver } from './territory.resolver.js';
import { TerritoryService } from './territory.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Territory])],
  providers: [TerritoryService, TerritoryResolver],
  exports: [TerritoryService],
})
class TerritoryModule {}

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: settings.databaseUrl,
      poolSize: settings.poolSize,
      entities: [Territory],
      synchronize: false,
      logging: false,
      extra: { options: settings.sessionOptions },
    }),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [TerritoryModule],
      inject: [TerritoryService],
      useFactory: (service: TerritoryService) => ({
        autoSchemaFile: true,
        graphiql: false,
        introspection: false,
        context: () => ({ loaders: new TerritoryLoaders(service) }),
      }),
    }),
    TerritoryModule,
  ],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: false });
await app.listen(settings.port, settings.host);
