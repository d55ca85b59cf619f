import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'position' })
export class PositionRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ name: 'full_time_share', type: 'numeric', nullable: true })
  fullTimeShare: number | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
