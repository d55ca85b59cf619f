import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'organization' })
export class OrganizationRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text', unique: true })
  key: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'folded_name', type: 'text', insert: false, update: false })
  foldedName: string;

  @Column({ name: 'founded_on', type: 'text', nullable: true })
  foundedOn: string | null;

  @Column({ name: 'closed_on', type: 'text', nullable: true })
  closedOn: string | null;

  @Column({ name: 'closing_kind', type: 'text', nullable: true })
  closingKind: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'text', nullable: true })
  siren: string | null;

  @Column({ type: 'text', nullable: true })
  siret: string | null;

  @Column({ type: 'text', nullable: true })
  rna: string | null;

  @Column({ type: 'integer' })
  version: number;
}
