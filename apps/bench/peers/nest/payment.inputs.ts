import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDateString, IsEnum, IsInt, IsNotEmpty, IsOptional, MaxLength, Min } from 'class-validator';
import { PaymentMethod } from './payment.entity.js';

@InputType()
export class PaymentRecordInput {
  @Field(() => ID)
  @IsNotEmpty()
  dueId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  amountCents: number;

  @Field(() => PaymentMethod)
  @IsEnum(PaymentMethod)
  method: PaymentMethod;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsDateString()
  receivedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  reference?: string | null;
}
