import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('network', 'The payment has its receipt already.')
export class ReceiptAlreadyIssuedError extends DomainError {
  @Field({ description: 'Number of that receipt.' })
  number: string;

  constructor(number: string) {
    super(
      {
        fr: `Ce paiement a déjà son reçu : ${number}.`,
        en: `This payment has its receipt already: ${number}.`,
      },
      'paymentId',
    );
    this.number = number;
  }
}
