import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The last number given out. */
@Entity({ schema: 'network', name: 'receipt_counter' })
export class ReceiptCounter {
  @PrimaryColumn({ type: 'smallint' })
  year: number;

  @PrimaryColumn({ type: 'boolean' })
  demonstration: boolean;

  @Column({ type: 'integer' })
  last: number;
}

@Entity({ schema: 'network', name: 'organization_address' })
export class OrganizationAddress {
  @PrimaryColumn({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ type: 'text' })
  street: string;

  @Column({ name: 'postal_code', type: 'text' })
  postalCode: string;

  @Column({ type: 'text' })
  city: string;
}

@ObjectType()
@Entity({ schema: 'network', name: 'receipt' })
export class Receipt {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'smallint' })
  year: number;

  @Column({ type: 'integer' })
  sequence: number;

  @Field()
  @Column({ name: 'issued_on', type: 'date' })
  issuedOn: string;

  @Column({ name: 'payment_id', type: 'text' })
  paymentId: string;

  @Column({ name: 'due_id', type: 'text' })
  dueId: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Field()
  @Column({ type: 'text' })
  payer: string;

  @Column({ name: 'payer_address', type: 'text', nullable: true })
  payerAddress: string | null;

  @Column({ name: 'dues_year', type: 'smallint' })
  duesYear: number;

  @Field(() => Int)
  @Column({ name: 'amount_cents', type: 'integer' })
  amountCents: number;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn: string;

  @Column({ type: 'text' })
  method: string;

  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Column({ type: 'boolean' })
  demonstration: boolean;

  @Field()
  get number(): string {
    return `${this.demonstration ? 'DEMO-' : ''}${this.year}-${String(this.sequence).padStart(5, '0')}`;
  }
}
