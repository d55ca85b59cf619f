import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'signature' })
export class SignatureRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'agreement_id', type: 'text' })
  agreementId: string;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Column({ name: 'slot_id', type: 'text', nullable: true })
  slotId: string | null;

  @Column({ name: 'signed_on', type: 'text' })
  signedOn: string;

  @Column({ name: 'entered_into_force_on', type: 'text', nullable: true })
  enteredIntoForceOn: string | null;

  @Column({ name: 'starts_first', type: 'date', insert: false, update: false })
  startsFirst: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ type: 'integer' })
  version: number;
}
