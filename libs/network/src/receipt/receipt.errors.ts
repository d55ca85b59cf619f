import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'The payment has its receipt already.' })
@OwnedBy('network')
export class ReceiptAlreadyIssuedError extends DomainError {
  readonly code = 'RECEIPT_ALREADY_ISSUED';

  @Field({ description: 'Number of that receipt.' })
  number: string;

  constructor(number: string) {
    super(
      {
        fr: `Ce paiement a déjà son reçu : ${number}.`,
        en: `This payment has its receipt already: ${number}.`,
      },
      'paymentId',
    );
    this.number = number;
  }
}
