import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'meeting' })
export class MeetingRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'governing_body_id', type: 'text' })
  governingBodyId: string;

  @Column({ name: 'scheduled_at', type: 'timestamptz' })
  scheduledAt: string;

  @Column({ name: 'scheduled_on', type: 'date', insert: false, update: false })
  scheduledOn: string;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ name: 'online', type: 'boolean' })
  isOnline: boolean;

  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'convoked_at', type: 'timestamptz', nullable: true })
  convokedAt: string | null;

  @Column({ name: 'cancel_reason', type: 'text', nullable: true })
  cancelReason: string | null;

  @Column({ name: 'minutes', type: 'text', nullable: true })
  writtenMinutes: string | null;

  @Column({ name: 'minutes_approved_on', type: 'date', nullable: true })
  minutesApprovedOn: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
