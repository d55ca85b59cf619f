import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { VersionedRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'withdrawal' })
export class WithdrawalRecord extends VersionedRecord {
  @Column('text') signatureId: string;
  @Column('text', { nullable: true }) noticeOn: string | null;
  @Column('text') effectiveOn: string;
  @Column({ type: 'date', ...GENERATED }) effectiveFirst: string;
  @Column('text', { nullable: true }) precisionNote: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) remainsAccessible: string | null;
  @Column('text', { array: true }) sources: string[];
}
