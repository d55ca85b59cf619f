import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'mandate' })
export class MandateRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'governing_body_id', type: 'text' })
  governingBodyId: string;

  @Column({ name: 'constituency_id', type: 'text' })
  constituencyId: string;

  @Column({ type: 'smallint' })
  seat: number;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Column({ type: 'text' })
  function: string;

  @Column({ name: 'substitute_for', type: 'text', nullable: true })
  substituteForId: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  from: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
