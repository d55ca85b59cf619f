import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Pool } from 'pg';
import { Config, directUrlOf } from '#lib/config';
import { type Logger } from '#lib/logging';
import { countWaiting } from './metrics.js';
import { JobRunner } from './runner.js';
import { type JobsPart, type Task } from './task.js';
import { tidying } from './tidy.task.js';

export interface JobsSettings {
  readonly parts: readonly JobsPart[];
  /** Which jobs this process runs; any may add them. Those that need the schema are of few, long and apart from the others. */
  readonly runs: { readonly usual: boolean; readonly withSchema: boolean };
  readonly logger: Logger;
}

const SETTINGS = Symbol('JobsSettings');

/** Runs the jobs of all parts for as long as the application lives. */
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runners: JobRunner[] = [];
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
    const { usual, withSchema } = this.settings.runs;
    if (usual) this.run((task) => !task.needsSchema, this.config.jobsConcurrency);
    // Long work beside requests is in a queue, one at a time; beside it what is short.
    if (withSchema) this.run((task) => task.needsSchema === true, 2);
  }

  private run(isMine: (task: Task) => boolean, concurrency: number): void {
    const parts = [tidying, ...this.settings.parts];
    const tasks = parts.flatMap((part) => part.tasks ?? []).filter(isMine);
    if (tasks.length === 0) return;
    const runner = new JobRunner({
      databaseUrl: directUrlOf(this.config),
      concurrency,
      tasks,
      recurring: parts.flatMap((part) => part.recurring ?? []).filter(({ task }) => isMine(task)),
      log: this.settings.logger,
      get: (token) => this.modules.get(token, { strict: false }),
    });
    this.runners.push(runner);
    runner.start();
  }

  /** Before connections close, which running jobs still need. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopCounting();
    await Promise.all(this.runners.map((runner) => runner.stop(this.config.shutdownGraceMs / 2)));
  }
}
