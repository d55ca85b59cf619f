import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What binds a member: a signature, or a membership that a source tells of. A table that triggers keep. */
@Entity({ schema: 'network', name: 'bond' })
export class BondRecord {
  @PrimaryColumn('text') id: string;
  @Column('text', { nullable: true }) agreementId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { name: 'begins_on' }) from: string;
  @Column('text', { name: 'ends_on', nullable: true }) to: string | null;
  @Column('date') countsFrom: string;
  @Column('date') certainFrom: string;
  @Column('date') leavingFrom: string;
  @Column('date') goneFrom: string;
}
