import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'network', name: 'reminder_run' })
export class ReminderRunRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') duesCallId: string;
  @Column({ type: 'timestamptz', ...GENERATED }) sentAt: string;
}
