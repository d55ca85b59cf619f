import { type DynamicModule, Module } from '@nestjs/common';
import { BackupModule } from '#lib/backup';
import { CalendarSourcesModule } from '#lib/calendar';
import { type Config, ConfigModule } from '#lib/config';
import { DatabaseModule } from '#lib/database';
import { DiscussionSubjectsModule } from '#lib/discussions';
import { ActorsModule, TokensModule } from '#lib/identity';
import { JobsModule, type JobsSettings } from '#lib/jobs';
import { type Logger } from '#lib/logging';
import { MailModule } from '#lib/mail';
import { NotificationKindsModule } from '#lib/notifications';
import { PersonalDataModule } from '#lib/personal-data';
import { StoreModule } from '#lib/portals';
import { ReportsModule } from '#lib/reports';
import { SiblingsModule } from '#lib/siblings';
import { WebhookEventsModule } from '#lib/webhooks';
import { WritesModule } from '#lib/writes';
import { JOBS, PARTS, partsFor, TABLES } from './parts.js';

export interface CoreSettings {
  config: Config;
  logger: Logger;
  /** Boot this module alone. */
  subgraph?: string;
  /** Which jobs it runs: those that need the schema are for who answers by it. */
  runsJobs: JobsSettings['runs'];
}

/** What every long-lived process is made of, the API and the worker alike: all modules, without HTTP and GraphQL. */
@Module({})
export class CoreModule {
  static forRoot({ config, logger, subgraph, runsJobs }: CoreSettings): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        ConfigModule.forRoot(config),
        SiblingsModule,
        // Tables of every module, even when one alone is booted: all share one database.
        DatabaseModule.forRoot(TABLES),
        PersonalDataModule.forRoot(TABLES),
        ReportsModule.forRoot(PARTS),
        WebhookEventsModule.forRoot(PARTS),
        NotificationKindsModule.forRoot(PARTS),
        DiscussionSubjectsModule.forRoot(PARTS),
        CalendarSourcesModule.forRoot(PARTS),
        WritesModule,
        MailModule,
        BackupModule,
        StoreModule,
        ActorsModule,
        TokensModule,
        JobsModule.forRoot({ parts: JOBS, runs: runsJobs, logger }),
        ...partsFor(subgraph).map((part) => part.module),
      ],
    };
  }
}
