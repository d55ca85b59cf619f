import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'payment' })
export class PaymentRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'due_id', type: 'text' })
  dueId: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn: string;

  @Column({ name: 'amount_cents', type: 'integer' })
  amountCents: number;

  @Column({ type: 'text' })
  method: string;

  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;
}
