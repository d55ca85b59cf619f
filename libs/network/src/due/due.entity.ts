import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'due' })
export class DueRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'dues_call_id', type: 'text' })
  duesCallId: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ type: 'smallint' })
  year: number;

  @Column({ name: 'amount_cents', type: 'integer' })
  amountCents: number;

  @Column({ name: 'basis_kind', type: 'text' })
  basisKind: string;

  @Column({ name: 'basis_on', type: 'date' })
  basisOn: string;

  @Column({ type: 'integer', nullable: true })
  inhabitants: number | null;

  @Column({ name: 'inhabitants_counted_on', type: 'date', nullable: true })
  inhabitantsCountedOn: string | null;

  @Column({ type: 'integer', nullable: true })
  headcount: number | null;

  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
