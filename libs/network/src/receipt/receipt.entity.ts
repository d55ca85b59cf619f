import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'network', name: 'receipt' })
export class ReceiptRecord {
  @PrimaryColumn('text') id: string;
  @Column({ type: 'text', ...GENERATED }) number: string;
  @Column('date') issuedOn: string;
  @Column('text') paymentId: string;
  @Column('text') organizationId: string;
  @Column('text') payer: string;
  @Column('integer') amountCents: number;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
