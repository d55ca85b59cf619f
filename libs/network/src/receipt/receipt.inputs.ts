import { InputType } from '@nestjs/graphql';
import { Made, Reference } from '#lib/writes';

@InputType({ description: 'Issues the receipt for a payment.' })
export class ReceiptIssueInput extends Made {
  @Reference('The payment.') paymentId: string;
}
