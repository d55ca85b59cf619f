import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'asserted_figure' })
export class AssertedFigureRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  measure: string;

  @Column({ type: 'numeric' })
  value: number;

  @Column({ type: 'text' })
  comparison: string;

  @Column({ name: 'as_of', type: 'text' })
  on: string;

  @Column({ name: 'first_day', type: 'date', insert: false, update: false })
  firstDay: string;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Column({ name: 'agreement_id', type: 'text', nullable: true })
  agreementId: string | null;

  @Column({ name: 'organization_kind', type: 'text', nullable: true })
  organizationKind: string | null;

  @Column({ type: 'text', nullable: true })
  statement: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ type: 'integer' })
  version: number;
}
