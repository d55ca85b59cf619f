import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { VersionedRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'signature' })
export class SignatureRecord extends VersionedRecord {
  @Column('text') agreementId: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) slotId: string | null;
  @Column('text') signedOn: string;
  @Column('text', { nullable: true }) enteredIntoForceOn: string | null;
  @Column({ type: 'date', ...GENERATED }) startsFirst: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { array: true }) sources: string[];
}
