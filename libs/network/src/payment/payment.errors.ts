import { Field, Int } from '@nestjs/graphql';
import { dayInWords, DomainError, Failure, LocalDate } from '#lib/graphql';

const euros = (cents: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

@Failure('network', 'The payment has already been reversed: it no longer counts.')
export class PaymentAlreadyReversedError extends DomainError {
  @Field(() => LocalDate, { description: 'When.' })
  reversedOn: string;

  constructor(reversedOn: string) {
    super(
      {
        fr: `Ce paiement a déjà été annulé, le ${dayInWords(reversedOn, 'fr')}.`,
        en: `This payment has already been reversed, on ${dayInWords(reversedOn, 'en')}.`,
      },
      'paymentId',
    );
    this.reversedOn = reversedOn;
  }
}

@Failure('network', 'The payment is more than is still owed.')
export class PaymentExceedsBalanceError extends DomainError {
  @Field(() => Int, { description: 'What is still owed, in cents of euro.' })
  balanceCents: number;

  constructor(balanceCents: number) {
    super(
      {
        fr: `C’est plus que ce qui reste dû : ${euros(balanceCents, 'fr-FR')}.`,
        en: `This is more than is still owed: ${euros(balanceCents, 'en-GB')}.`,
      },
      'amountCents',
    );
    this.balanceCents = balanceCents;
  }
}
