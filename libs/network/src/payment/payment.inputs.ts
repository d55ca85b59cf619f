import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Cents, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { PaymentMethod } from './payment.enums.js';

@InputType({ description: 'Money received towards a due.' })
export class PaymentRecordInput extends Made {
  @Reference('The due.') dueId: string;
  @Value(() => LocalDate, 'When it was received; today when left out.', OPTIONAL) receivedOn?: string | null;
  @Cents('In cents of euro; not more than is still owed.') amountCents: number;
  @Value(() => PaymentMethod, 'How it was paid.') method: PaymentMethod;
  @Text(100, 'Number of the transfer or the cheque; at most 100 characters.', OPTIONAL) reference?: string | null;
}

@InputType({ description: 'The reversal of a payment: recorded by mistake, or returned by the bank.' })
export class PaymentReverseInput extends Made {
  @Reference('The payment.') paymentId: string;

  @Value(
    () => LocalDate,
    'When it was returned or the mistake was found, not before it was received; today when left out.',
    OPTIONAL,
  )
  reversedOn?: string | null;

  @Lines(500, 'Why; the organization may read it, and it stands on the annulled receipt. At most 500 characters.')
  reason: string;
}
