import { DomainError, Failure } from '#lib/graphql';

@Failure('network', 'No reminder can be sent for this due today.')
export class NothingToRemindError extends DomainError {
  constructor(reason: 'NOT_LATE' | 'SENT_TODAY' | 'ALL_SENT' | 'NO_ADDRESS') {
    super(
      {
        NOT_LATE: { fr: 'Aucun paiement n’est en retard.', en: 'No payment is late.' },
        SENT_TODAY: { fr: 'Une relance est déjà partie aujourd’hui.', en: 'A reminder has already been sent today.' },
        ALL_SENT: { fr: 'Les trois relances sont déjà parties.', en: 'All three reminders have already been sent.' },
        NO_ADDRESS: {
          fr: 'Personne de la direction ou de l’administration de cette organisation n’a d’adresse électronique.',
          en: 'Nobody in the management or administration of this organization has an email address.',
        },
      }[reason],
      'dueId',
    );
  }
}
