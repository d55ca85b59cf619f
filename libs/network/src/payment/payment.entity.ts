import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'payment' })
export class PaymentRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') dueId: string;
  @Column('text') organizationId: string;
  @Column('date') receivedOn: string;
  @Column('integer') amountCents: number;
  @Column('text') method: string;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
