import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError, LocalDate, OwnedBy, UserError } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'The payment was reversed already: it counts no more.' })
@OwnedBy('network')
export class PaymentAlreadyReversedError extends DomainError {
  readonly code = 'PAYMENT_ALREADY_REVERSED';

  @Field(() => LocalDate, { description: 'When.' })
  reversedOn: string;

  constructor(reversedOn: string) {
    const day = (locale: string): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(reversedOn));
    super(
      {
        fr: `Ce paiement a déjà été annulé, le ${day('fr-FR')}.`,
        en: `This payment was reversed already, on ${day('en-GB')}.`,
      },
      'paymentId',
    );
    this.reversedOn = reversedOn;
  }
}
