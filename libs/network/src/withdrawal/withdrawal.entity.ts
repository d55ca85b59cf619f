import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'withdrawal' })
export class WithdrawalRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'signature_id', type: 'text' })
  signatureId: string;

  @Column({ name: 'notice_on', type: 'text', nullable: true })
  noticeOn: string | null;

  @Column({ name: 'effective_on', type: 'text' })
  effectiveOn: string;

  @Column({ name: 'precision_note', type: 'text', nullable: true })
  precisionNote: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'remains_accessible', type: 'text', nullable: true })
  remainsAccessible: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ type: 'integer' })
  version: number;
}
