import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, ref, UserError } from '#lib/graphql';
import { DuesCallStatus } from '../dues-call/dues-call.enums.js';
import { Organization } from '../organization/organization.type.js';

const euros = (cents: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

@ObjectType({ implements: () => UserError, description: 'As the call for dues stands, this cannot be done.' })
@OwnedBy('network')
export class DuesCallStateError extends DomainError {
  readonly code = 'DUES_CALL_STATE';

  @Field(() => DuesCallStatus, { description: 'Where it stands.' })
  status: DuesCallStatus;

  constructor(status: string, path?: string) {
    super(
      {
        fr: {
          DRAFT: 'Cet appel est encore un brouillon : émettez-le d’abord.',
          ISSUED: 'Cet appel est déjà émis : ses montants ne changent plus.',
          CLOSED: 'Cet appel est clos.',
        }[status]!,
        en: {
          DRAFT: 'This call is a draft still: issue it first.',
          ISSUED: 'This call is issued: its amounts no longer change.',
          CLOSED: 'This call is closed.',
        }[status]!,
      },
      path,
    );
    this.status = status as DuesCallStatus;
  }
}

@ObjectType({
  implements: () => UserError,
  description:
    'What the scale counts is not known for some organizations on that day, so that no amount can be worked out.',
})
@OwnedBy('network')
export class DuesBasisUnknownError extends DomainError {
  readonly code = 'DUES_BASIS_UNKNOWN';

  @Extensions({ bound: 500 })
  @Field(() => [Organization], { description: 'The organizations in question; at most 500.' })
  organizations: Organization[];

  constructor(organizationIds: string[]) {
    super(
      {
        fr: 'La base de calcul (habitants ou effectif) manque pour certaines organisations. Complétez-la, ou ne les appelez pas.',
        en: 'The basis (inhabitants or headcount) is missing for some organizations. Complete it, or leave them out.',
      },
      'organizationIds',
    );
    this.organizations = organizationIds.map((id) => ref(Organization, id));
  }
}

@ObjectType({ implements: () => UserError, description: 'The payment is more than is still owed.' })
@OwnedBy('network')
export class PaymentExceedsBalanceError extends DomainError {
  readonly code = 'PAYMENT_EXCEEDS_BALANCE';

  @Field(() => Int, { description: 'What is still owed, in cents of euro.' })
  balanceCents: number;

  constructor(balanceCents: number) {
    super(
      {
        fr: `C’est plus que ce qui reste dû : ${euros(balanceCents, 'fr-FR')}.`,
        en: `This is more than is still owed: ${euros(balanceCents, 'en-GB')}.`,
      },
      'amountCents',
    );
    this.balanceCents = balanceCents;
  }
}

@ObjectType({ implements: () => UserError, description: 'No reminder can be sent for this due today.' })
@OwnedBy('network')
export class NothingToRemindError extends DomainError {
  readonly code = 'NOTHING_TO_REMIND';

  constructor(reason: 'NOT_LATE' | 'ALL_SENT' | 'NO_ADDRESS') {
    super(
      {
        NOT_LATE: { fr: 'Rien n’est en retard.', en: 'Nothing is late.' },
        ALL_SENT: { fr: 'Les trois relances sont déjà parties.', en: 'All three reminders were sent already.' },
        NO_ADDRESS: {
          fr: 'Personne de la direction ou de l’administration de cette organisation n’a d’adresse électronique.',
          en: 'Nobody in the direction or the administration of this organization has an e-mail address.',
        },
      }[reason],
      'dueId',
    );
  }
}
