import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, Length, MaxLength, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { PaymentMethod } from './payment.enums.js';

@InputType({ description: 'Money received towards a due.' })
export class PaymentRecordInput {
  @Field(() => ID, { description: 'The due.' })
  @MaxLength(100)
  dueId: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was received; today when left out.' })
  @IsOptional()
  receivedOn?: string | null;

  @Field(() => Int, { description: 'In cents of euro; not more than is still owed.' })
  @Min(1)
  amountCents: number;

  @Field(() => PaymentMethod, { description: 'How it was paid.' })
  method: PaymentMethod;

  @Field(() => String, { nullable: true, description: 'Number of the transfer or the cheque; at most 100 characters.' })
  @IsOptional()
  @MaxLength(100)
  reference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Says that a payment was none: recorded by mistake, or sent back by the bank.' })
export class PaymentReverseInput {
  @Field(() => ID, { description: 'The payment.' })
  @MaxLength(100)
  paymentId: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it was sent back or the mistake was found, not before it was received; today when left out.',
  })
  @IsOptional()
  reversedOn?: string | null;

  @Field({
    description: 'Why; the organization may read it, and it stands on the annulled receipt. At most 500 characters.',
  })
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Issues the receipt for a payment.' })
export class ReceiptIssueInput {
  @Field(() => ID, { description: 'The payment.' })
  @MaxLength(100)
  paymentId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Sends the next reminder of a due.' })
export class ReminderSendInput {
  @Field(() => ID, { description: 'The due.' })
  @MaxLength(100)
  dueId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}
