import { Field, Int } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';
import { ModerationState } from './moderation.enums.js';

const SAID: Record<ModerationState, { fr: string; en: string }> = {
  OPEN: { fr: 'est ouvert', en: 'is open' },
  APPEALED: { fr: 'attend un réexamen', en: 'waits to be looked at again' },
  DECIDED: { fr: 'est déjà décidé', en: 'is decided already' },
  DROPPED: { fr: 'est sans objet', en: 'has nothing left to decide' },
};

@Failure('participation', 'Nothing is to be decided of the case as it stands: `state` says how that is.')
export class ModerationCaseStateError extends DomainError {
  @Field(() => ModerationState, { description: 'Where it stands.' })
  state: ModerationState;

  constructor(state: ModerationState) {
    super({
      fr: `Ce dossier ${SAID[state].fr} : rien n’a changé.`,
      en: `This case ${SAID[state].en}: nothing has changed.`,
    });
    this.state = state;
  }
}

@Failure('participation', 'Somebody else looks at the case now: `until` says for how long at most.')
export class ModerationCaseTakenError extends DomainError {
  @Field(() => DateTime, { description: 'Until when, unless they decide or give it back before.' })
  until: Date;

  constructor(until: Date) {
    super({
      fr: 'Une autre personne examine ce dossier. Prenez-en un autre, ou revenez dans dix minutes.',
      en: 'Somebody else looks at this case. Take another, or come back in ten minutes.',
    });
    this.until = until;
  }
}

@Failure('participation', 'The contribution is not any more what whoever decides has read.')
export class ContributionChangedError extends DomainError {
  @Field(() => Int, { description: 'Its version now.' })
  version: number;

  constructor(version: number) {
    super(
      {
        fr: 'La contribution a changé depuis que vous l’avez lue. Relisez-la avant de décider.',
        en: 'The contribution has changed since you read it. Read it again before you decide.',
      },
      'contributionVersion',
    );
    this.version = version;
  }
}

@Failure('participation', 'Whoever took a decision does not decide whether it was right.')
export class SameModeratorError extends DomainError {
  constructor() {
    super({
      fr: 'Vous avez déjà pris une décision ici : une autre personne la réexamine.',
      en: 'You took a decision here already: somebody else looks at it again.',
    });
  }
}

@Failure(
  'participation',
  'There is no decision that the caller may object to: none, it is too late, or they did already.',
)
export class AppealClosedError extends DomainError {
  constructor() {
    super({
      fr: 'Il n’y a rien ici que vous puissiez contester : aucune décision, plus de six mois, ou vous l’avez déjà fait.',
      en: 'There is nothing here that you may object to: no decision, more than six months ago, or you did so already.',
    });
  }
}
