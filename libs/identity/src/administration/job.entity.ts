import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type JobState } from './job.type.js';

/** A row of identity.background_jobs(). */
@Entity({ schema: 'identity', name: 'background_jobs' })
export class BackgroundJobRecord {
  @PrimaryColumn('text') id: string;
  @Column('bigint') nr: number;
  @Column('text') task: string;
  @Column('text') state: JobState;
  @Column('integer') attempts: number;
  @Column('integer') maxAttempts: number;
  @Column('text', { nullable: true }) lastError: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') runAt: Date;
}
