import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'dues_call' })
export class DuesCallRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'smallint' })
  year: number;

  @Column({ name: 'fee_scale_id', type: 'text' })
  feeScaleId: string;

  @Column({ name: 'basis_on', type: 'date' })
  basisOn: string;

  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
