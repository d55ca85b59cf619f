import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Pool } from 'pg';
import { Config } from '#lib/config';
import { type Logger } from '#lib/logging';
import { countWaiting } from './metrics.js';
import { JobRunner } from './runner.js';
import { type JobsPart } from './task.js';
import { tidying } from './tidy.task.js';

export interface JobsSettings {
  readonly parts: readonly JobsPart[];
  /** Whether this process runs jobs; any may add them. */
  readonly runs: boolean;
  readonly logger: Logger;
}

const SETTINGS = Symbol('JobsSettings');

/** Runs the jobs of all parts for as long as the application lives. */
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: JobRunner | undefined;
  private readonly stopCounting: () => void;

  constructor(
    @Inject(SETTINGS) private readonly settings: JobsSettings,
    @Inject(Config) private readonly config: Config,
    @Inject(ModuleRef) private readonly modules: ModuleRef,
    @Inject(Pool) pool: Pool,
  ) {
    this.stopCounting = countWaiting(pool);
  }

  static forRoot(settings: JobsSettings): DynamicModule {
    return { module: JobsModule, providers: [{ provide: SETTINGS, useValue: settings }] };
  }

  onApplicationBootstrap(): void {
    if (!this.settings.runs) return;
    const parts = [tidying, ...this.settings.parts];
    this.runner = new JobRunner({
      databaseUrl: this.config.databaseUrl,
      concurrency: this.config.jobsConcurrency,
      tasks: parts.flatMap((part) => part.tasks ?? []),
      recurring: parts.flatMap((part) => part.recurring ?? []),
      log: this.settings.logger,
      get: (token) => this.modules.get(token, { strict: false }),
    });
    this.runner.start();
  }

  /** Before connections close, which running jobs still need. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopCounting();
    await this.runner?.stop(this.config.shutdownGraceMs / 2);
  }
}
