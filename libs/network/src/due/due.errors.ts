import { Field } from '@nestjs/graphql';
import { DomainError, Failure, type Words } from '#lib/graphql';
import { ReminderRefusal } from './due.enums.js';

const SAID: Record<ReminderRefusal, Words> = {
  CLOSED: {
    fr: 'L’appel est clos : aucun paiement n’est plus attendu.',
    en: 'The call is closed: no further payment is expected.',
  },
  NOT_LATE: { fr: 'Aucun paiement n’est en retard.', en: 'No payment is late.' },
  SENT_TODAY: { fr: 'Une relance est déjà partie aujourd’hui.', en: 'A reminder has already been sent today.' },
  ALL_SENT: {
    fr: 'Les trois relances de cette échéance sont déjà parties.',
    en: 'All three reminders of this instalment have already been sent.',
  },
  NOBODY: {
    fr: 'Personne n’est noté à la direction ni à l’administration de cette organisation.',
    en: 'Nobody is on record in the management or administration of this organization.',
  },
  NO_ADDRESS: {
    fr: 'Personne de la direction ou de l’administration de cette organisation n’a d’adresse électronique.',
    en: 'Nobody in the management or administration of this organization has an email address.',
  },
};

@Failure('network', 'No reminder can be sent for this due today.')
export class NothingToRemindError extends DomainError {
  @Field(() => ReminderRefusal, { description: 'Why.' })
  reason: ReminderRefusal;

  constructor(reason: `${ReminderRefusal}`, path: string) {
    super(SAID[reason], path);
    this.reason = reason as ReminderRefusal;
  }
}
