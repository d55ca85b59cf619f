import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'fee_scale' })
export class FeeScaleRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'flat_cents', type: 'integer', nullable: true })
  flatCents: number | null;

  @Column({ name: 'cents_per_inhabitant', type: 'numeric', nullable: true })
  rate: string | null;

  @Column({ name: 'floor_cents', type: 'integer', nullable: true })
  floorCents: number | null;

  @Column({ name: 'ceiling_cents', type: 'integer', nullable: true })
  ceilingCents: number | null;

  @Column({ name: 'decision_id', type: 'text', nullable: true })
  decisionId: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  from: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
