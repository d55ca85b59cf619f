import { Field, Int } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';

@Failure('training', 'The code is wrong, or its moment has passed.')
export class AttendanceCodeError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Ce code n’est pas, ou n’est plus, valable. Saisissez celui qui s’affiche maintenant, ou scannez-le de nouveau.',
        en: 'This code is not valid, or not any more. Type the one that is shown now, or scan it again.',
      },
      'code',
    );
  }
}

@Failure('training', 'Too many wrong codes; the wait is never longer than 15 minutes.')
export class TooManyCodesError extends DomainError {
  @Field(() => DateTime, { description: 'When the next attempt is possible.' })
  retryAt: Date;

  constructor(retryAt: Date) {
    const seconds = Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 1000));
    const [fr, en] =
      seconds < 60
        ? [`${seconds} s`, `${seconds} s`]
        : [`${Math.ceil(seconds / 60)} min`, `${Math.ceil(seconds / 60)} min`];
    super(
      {
        fr: `Trop de codes erronés. Réessayez dans ${fr}, ou demandez à la personne qui anime de noter votre présence.`,
        en: `Too many wrong codes. Try again in ${en}, or ask the trainer to note that you are here.`,
      },
      'code',
    );
    this.retryAt = retryAt;
  }
}

@Failure('training', 'The half-day is to come, or is over.')
export class HalfDayNotOpenError extends DomainError {
  @Field(() => DateTime, { description: 'From when people can sign.' })
  opensAt: Date;

  constructor(opensAt: Date) {
    super(
      opensAt.getTime() > Date.now()
        ? {
            fr: 'Cette demi-journée n’a pas commencé : la feuille ouvre un quart d’heure avant.',
            en: 'This half-day has not begun: its sheet opens a quarter of an hour before.',
          }
        : {
            fr: 'Cette demi-journée est terminée. Demandez à la personne qui anime de noter votre présence.',
            en: 'This half-day is over. Ask the trainer to note that you were here.',
          },
      'halfDayId',
    );
    this.opensAt = opensAt;
  }
}

@Failure('training', 'The half-day is sealed: what changes now is a correction, with its reason.')
export class HalfDaySealedError extends DomainError {
  @Field(() => DateTime, { description: 'When it was sealed.' })
  sealedAt: Date;

  constructor(sealedAt: Date) {
    super(
      {
        fr: 'La feuille de cette demi-journée est scellée. Seule une correction motivée est encore possible, par la personne qui anime.',
        en: 'The sheet of this half-day is sealed. The trainer alone can still correct it, with a reason.',
      },
      'halfDayId',
    );
    this.sealedAt = sealedAt;
  }
}

@Failure('training', 'The head count is not how many are present on the sheet, and nobody said why.')
export class HeadcountDiffersError extends DomainError {
  @Field(() => Int, { description: 'How many are present on the sheet.' })
  presentCount: number;

  constructor(presentCount: number) {
    super(
      {
        fr: `La feuille compte ${presentCount} présence${presentCount > 1 ? 's' : ''}. Complétez-la, ou dites pourquoi vous en comptez un autre nombre.`,
        en: `On the sheet ${presentCount} ${presentCount === 1 ? 'is' : 'are'} present. Complete it, or say why you count another number.`,
      },
      'headcount',
    );
    this.presentCount = presentCount;
  }
}
