import { Field, Int } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';

/** How long after the end of a call what was said before may be entered. */
export const ENTERED_WITHIN_DAYS = 30;

@Failure('participation', 'What was said to a call is entered until thirty days after its end.')
export class ContributionEntryClosedError extends DomainError {
  @Field(() => DateTime, { description: 'Until when it could be.' })
  until: Date;

  constructor(until: Date) {
    super({
      fr: `Cet appel est clos depuis plus de ${ENTERED_WITHIN_DAYS} jours : rien ne s’y ajoute plus.`,
      en: `This call ended more than ${ENTERED_WITHIN_DAYS} days ago: nothing more is added to it.`,
    });
    this.until = until;
  }
}

@Failure('participation', 'Contributions were entered in a batch: it stays.')
export class ContributionBatchInUseError extends DomainError {
  @Field(() => Int, { description: 'How many contributions it has, those that were taken back among them.' })
  contributions: number;

  constructor(contributions: number) {
    super({
      fr: 'Des contributions ont été saisies dans ce lot : il reste. Retirez-les une à une si elles n’ont pas lieu d’être.',
      en: 'Contributions were entered in this batch: it stays. Take them back one by one if they should not be there.',
    });
    this.contributions = contributions;
  }
}
