import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Organization } from './organization.entity.js';

export enum PaymentMethod {
  TRANSFER = 'TRANSFER',
  CHEQUE = 'CHEQUE',
  CARD = 'CARD',
  DIRECT_DEBIT = 'DIRECT_DEBIT',
  OTHER = 'OTHER',
}
registerEnumType(PaymentMethod, { name: 'PaymentMethod' });

@Entity({ schema: 'network', name: 'dues_call' })
export class DuesCall {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  status: string;
}

@Entity({ schema: 'network', name: 'due' })
export class Due {
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

  @Column({ type: 'boolean' })
  demonstration: boolean;
}

@ObjectType()
@Entity({ schema: 'network', name: 'payment' })
export class Payment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'due_id', type: 'text' })
  dueId: string;

  @ManyToOne(() => Due)
  @JoinColumn({ name: 'due_id' })
  due: Due;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id' })
  organization: Organization;

  @Field()
  @Column({ name: 'received_on', type: 'date' })
  receivedOn: string;

  @Field(() => Int)
  @Column({ name: 'amount_cents', type: 'integer' })
  amountCents: number;

  @Field(() => PaymentMethod)
  @Column({ type: 'text' })
  method: PaymentMethod;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Column({ type: 'boolean' })
  demonstration: boolean;
}

@Entity({ schema: 'network', name: 'payment_reversal' })
export class PaymentReversal {
  @PrimaryColumn({ name: 'payment_id', type: 'text' })
  paymentId: string;
}
