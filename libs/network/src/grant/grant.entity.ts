import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'grant_award' })
export class GrantRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  programme: string;

  @Column({ type: 'text', nullable: true })
  priority: string | null;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ name: 'amount_cents', type: 'integer' })
  amountCents: number;

  @Column({ name: 'requested_on', type: 'text', nullable: true })
  requestedOn: string | null;

  @Column({ name: 'awarded_on', type: 'text', nullable: true })
  awardedOn: string | null;

  @Column({ name: 'ordered_on', type: 'date', insert: false, update: false })
  orderedOn: string;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
