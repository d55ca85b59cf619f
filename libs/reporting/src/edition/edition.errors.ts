import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, ref } from '#lib/graphql';
import { Edition } from './edition.type.js';

@Failure('reporting', 'The report is not for those for whom the edition is to be made, or not all of what it reads is.')
export class ReportNotForAudienceError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Ce tableau n’est pas ouvert à ce public, ou pas en entier : faites l’édition pour un public plus restreint.',
        en: 'This report is not open to that audience, or not all of it is: make the edition for a narrower one.',
      },
      'audience',
    );
  }
}

@Failure('reporting', 'The report has more rows than an edition may keep.')
export class EditionTooLargeError extends DomainError {
  @Field(() => Int, { description: 'How many rows an edition may have.' })
  most: number;

  constructor(most: number) {
    super(
      {
        fr: `Une édition garde ${most} lignes au plus : demandez-en moins par les paramètres du tableau.`,
        en: `An edition keeps at most ${most} rows: ask for less by the parameters of the report.`,
      },
      'name',
    );
    this.most = most;
  }
}

@Failure(
  'reporting',
  'An edition with the same rows, of the same day and for the same readers, is kept already: the payload has that one.',
)
export class EditionAlreadyKeptError extends DomainError {
  constructor(edition: string) {
    super({
      fr: 'Une édition de ce jour avec exactement les mêmes lignes existe déjà : rien n’a changé depuis.',
      en: 'An edition of this day with exactly the same rows is there already: nothing has changed since.',
    });
    this.shown = { edition: ref(Edition, edition) };
  }
}

@Failure('reporting', 'The edition was withdrawn already.')
export class EditionWithdrawnError extends DomainError {
  constructor() {
    super({ fr: 'Cette édition est déjà retirée.', en: 'This edition has been withdrawn already.' }, 'id');
  }
}
