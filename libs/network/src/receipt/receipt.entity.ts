import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'receipt' })
export class ReceiptRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text', insert: false, update: false })
  number: string;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn: string;

  @Column({ name: 'payment_id', type: 'text' })
  paymentId: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ type: 'text' })
  payer: string;

  @Column({ name: 'amount_cents', type: 'integer' })
  amountCents: number;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;
}
