// The usual server: Nest on Express, code-first schema on Apollo, TypeORM repositories and entities, one DataLoader per relation.
import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { settings } from '../settings.mjs';
import { AnswerGiven, Call, Contribution, ContributionComment, ContributionSpeaker, Initiative, OfficialAnswer } from './contribution.entity.js';
import { ContributionLoaders } from './contribution.loaders.js';
import { CommentResolver, ContributionResolver, OfficialAnswerResolver } from './contribution.resolver.js';
import { ContributionService } from './contribution.service.js';
import { Milestone, Source } from './milestone.entity.js';
import { MilestoneResolver } from './milestone.resolver.js';
import { MilestoneService } from './milestone.service.js';
import { Bond, Organization, OrganizationTerritory, Person, Position, Slot } from './organization.entity.js';
import { OrganizationLoaders } from './organization.loaders.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { Due, DuesCall, Payment, PaymentReversal } from './payment.entity.js';
import { PaymentResolver } from './payment.resolver.js';
import { PaymentService } from './payment.service.js';
import { OrganizationAddress, Receipt, ReceiptCounter } from './receipt.entity.js';
import { ReceiptResolver } from './receipt.resolver.js';
import { ReceiptService } from './receipt.service.js';
import { type RequestContext } from './request-context.js';
import { Territory } from './territory.entity.js';
import { TerritoryLoaders } from './territory.loaders.js';
import { TerritoryResolver } from './territory.resolver.js';
import { TerritoryService } from './territory.service.js';
import { Collective, Theme, Workstream, WorkstreamContribution, WorkstreamPartner, WorkstreamTheme } from './workstream.entity.js';
import { WorkstreamLoaders } from './workstream.loaders.js';
import { WorkstreamResolver } from './workstream.resolver.js';
import { WorkstreamService } from './workstream.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Territory])],
  providers: [TerritoryService, TerritoryResolver],
  exports: [TerritoryService],
})
class TerritoryModule {}

const NETWORK = [Organization, OrganizationTerritory, Person, Position, Slot, Bond];

@Module({
  imports: [TypeOrmModule.forFeature(NETWORK), TerritoryModule],
  providers: [OrganizationService, OrganizationResolver],
  exports: [OrganizationService],
})
class OrganizationModule {}

const MILESTONES = [Milestone, Source];

@Module({
  imports: [TypeOrmModule.forFeature(MILESTONES)],
  providers: [MilestoneService, MilestoneResolver],
})
class MilestoneModule {}

const MONEY = [DuesCall, Due, Payment, PaymentReversal, ReceiptCounter, OrganizationAddress, Receipt];

@Module({
  imports: [TypeOrmModule.forFeature(MONEY)],
  providers: [PaymentService, PaymentResolver, ReceiptService, ReceiptResolver],
})
class MoneyModule {}

const CLUB = [Workstream, Collective, WorkstreamPartner, WorkstreamContribution, WorkstreamTheme, Theme];

@Module({
  imports: [TypeOrmModule.forFeature(CLUB)],
  providers: [WorkstreamService, WorkstreamResolver],
  exports: [WorkstreamService],
})
class ClubModule {}

const PARTICIPATION = [Initiative, Call, ContributionSpeaker, Contribution, ContributionComment, OfficialAnswer, AnswerGiven];

@Module({
  imports: [TypeOrmModule.forFeature(PARTICIPATION), TerritoryModule],
  providers: [ContributionService, ContributionResolver, CommentResolver, OfficialAnswerResolver],
  exports: [ContributionService],
})
class ParticipationModule {}

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: settings.databaseUrl,
      poolSize: settings.poolSize,
      entities: [Territory, ...NETWORK, ...MILESTONES, ...MONEY, ...CLUB, ...PARTICIPATION],
      synchronize: false,
      // PostgreSQL makes UUIDs by itself.
      installExtensions: false,
      logging: false,
      extra: { options: settings.sessionOptions },
    }),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [TerritoryModule, OrganizationModule, ClubModule, ParticipationModule],
      inject: [TerritoryService, OrganizationService, WorkstreamService, ContributionService],
      useFactory: (territories: TerritoryService, organizations: OrganizationService, workstreams: WorkstreamService, contributions: ContributionService) => ({
        autoSchemaFile: true,
        graphiql: false,
        introspection: false,
        context: (): RequestContext => ({
          loaders: new TerritoryLoaders(territories),
          organizations: new OrganizationLoaders(organizations),
          workstreams: new WorkstreamLoaders(workstreams),
          contributions: new ContributionLoaders(contributions, territories),
        }),
      }),
    }),
    TerritoryModule,
    OrganizationModule,
    MilestoneModule,
    MoneyModule,
    ClubModule,
    ParticipationModule,
  ],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: false });
await app.listen(settings.port, settings.host);
