import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReportDelivery, type ReportPauseReason } from './report-schedule.enums.js';

@Entity({ schema: 'schedules', name: 'schedule' })
export class ReportScheduleRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text') name: string;
  @Column('text') format: string;
  @Column('text') profile: string;
  @Column('jsonb') parameters: object;
  @Column('text') cron: string;
  @Column('text') zone: string;
  @Column('text') delivery: ReportDelivery;
  @Column('text', { nullable: true }) endpointId: string | null;
  @Column('boolean') skipsEmpty: boolean;
  @Column('timestamptz', { array: true }) nextRuns: Date[];
  @Column('timestamptz', { nullable: true }) pausedAt: Date | null;
  @Column('text', { nullable: true }) pausedReason: ReportPauseReason | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
