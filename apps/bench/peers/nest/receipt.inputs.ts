import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty } from 'class-validator';

@InputType()
export class ReceiptIssueInput {
  @Field(() => ID)
  @IsNotEmpty()
  paymentId: string;
}
