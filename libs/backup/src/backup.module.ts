import { type BeforeApplicationShutdown, Inject, Module } from '@nestjs/common';
import { Pool } from 'pg';
import { watchBackups } from './metrics.js';

/** Tells whoever watches how the daily backup is, whichever process makes it. */
@Module({})
export class BackupModule implements BeforeApplicationShutdown {
  private readonly stopWatching: () => void;

  constructor(@Inject(Pool) pool: Pool) {
    this.stopWatching = watchBackups(pool);
  }

  beforeApplicationShutdown(): void {
    this.stopWatching();
  }
}
