import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'meeting' })
export class MeetingRecord extends NetworkRecord {
  @Column('text') governingBodyId: string;
  @Column('timestamptz') scheduledAt: Date;
  @Column({ type: 'date', ...GENERATED }) scheduledOn: string;
  @Column('text', { nullable: true }) place: string | null;
  @Column('boolean', { name: 'online' }) isOnline: boolean;
  @Column('text') status: string;
  @Column('timestamptz', { nullable: true }) convokedAt: Date | null;
  @Column('text', { nullable: true }) cancelReason: string | null;
  @Column('text', { name: 'minutes', nullable: true }) writtenMinutes: string | null;
  @Column('date', { nullable: true }) minutesApprovedOn: string | null;
}
