import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'membership_fact' })
export class MembershipFactRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ type: 'text' })
  event: string;

  @Column({ name: 'happened_on', type: 'text' })
  on: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
