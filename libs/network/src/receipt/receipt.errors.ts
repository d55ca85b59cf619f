import { Field } from '@nestjs/graphql';
import { DomainError, Failure, OwnedBy } from '#lib/graphql';

@Failure('The payment has its receipt already.')
@OwnedBy('network')
export class ReceiptAlreadyIssuedError extends DomainError {
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
