import { Field } from '@nestjs/graphql';
import { dayInWords, DomainError, Failure, LocalDate } from '#lib/graphql';

@Failure(
  'participation',
  'The caller may not contribute to what this organization asks: `until` says from when on they may again.',
)
export class SanctionedError extends DomainError {
  @Field(() => LocalDate, { description: 'The day from which they may again.' })
  until: string;

  constructor(until: string, reason: string) {
    super(
      {
        fr: `Vous ne pouvez pas contribuer aux démarches de cette organisation avant le ${dayInWords(until, 'fr')}. Raison : ${reason} Vous pouvez le contester à la page « Suspensions ».`,
        en: `You may not contribute to what this organization asks before ${dayInWords(until, 'en')}. Reason: ${reason} You may object to that on the page “Suspensions”.`,
      },
      'callId',
    );
    this.until = until;
  }
}

@Failure(
  'participation',
  'A sanction has been answered or lifted, has passed, or is objected to already: nothing follows from here.',
)
export class SanctionStateError extends DomainError {
  constructor() {
    super({
      fr: 'Cette suspension a déjà reçu une réponse, est levée, est passée ou déjà contestée : rien n’a changé.',
      en: 'This suspension was answered already, is lifted, has passed or is objected to already: nothing has changed.',
    });
  }
}
