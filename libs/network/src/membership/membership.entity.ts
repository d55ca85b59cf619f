import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What binds a member: a signature, or a membership that a source tells of. A view. */
@Entity({ schema: 'network', name: 'bond' })
export class BondRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'agreement_id', type: 'text', nullable: true })
  agreementId: string | null;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Column({ name: 'begins_on', type: 'text' })
  from: string;

  @Column({ name: 'ends_on', type: 'text', nullable: true })
  to: string | null;

  @Column({ name: 'counts_from', type: 'date' })
  countsFrom: string;

  @Column({ name: 'certain_from', type: 'date' })
  certainFrom: string;

  @Column({ name: 'leaving_from', type: 'date' })
  leavingFrom: string;

  @Column({ name: 'gone_from', type: 'date' })
  goneFrom: string;
}
