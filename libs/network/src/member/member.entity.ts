import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of network.members_on(day). */
@Entity({ schema: 'network', name: 'members_on' })
export class MemberRecord {
  @PrimaryColumn({ name: 'bond_id', type: 'text' })
  bondId: string;

  @Column({ name: 'agreement_id', type: 'text', nullable: true })
  agreementId: string | null;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Column({ name: 'slot_id', type: 'text', nullable: true })
  slotId: string | null;

  @Column({ name: 'begins_on', type: 'text' })
  beginsOn: string;

  @Column({ name: 'counts_from', type: 'date' })
  countsFrom: string;

  @Column({ type: 'boolean' })
  certain: boolean;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer' })
  number: number;
}
