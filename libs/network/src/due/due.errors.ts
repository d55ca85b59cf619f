import { DomainError, Failure } from '#lib/graphql';

@Failure('network', 'No reminder can be sent for this due today.')
export class NothingToRemindError extends DomainError {
  constructor(reason: 'NOT_LATE' | 'SENT_TODAY' | 'ALL_SENT' | 'NO_ADDRESS') {
    super(
      {
        NOT_LATE: { fr: 'Rien n’est en retard.', en: 'Nothing is late.' },
        SENT_TODAY: { fr: 'Une relance est déjà partie aujourd’hui.', en: 'A reminder was sent today already.' },
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
