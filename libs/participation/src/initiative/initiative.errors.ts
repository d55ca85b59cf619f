import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { InitiativeState } from './initiative.enums.js';

const SAID: Record<InitiativeState, { fr: string; en: string }> = {
  DRAFT: { fr: 'en préparation', en: 'a draft' },
  PUBLISHED: { fr: 'publiée', en: 'published' },
  CLOSED: { fr: 'close', en: 'closed' },
};

@Failure('participation', 'An initiative cannot become that from what it is: `state` says what that is.')
export class InitiativeStateError extends DomainError {
  @Field(() => InitiativeState, { description: 'What it is.' })
  state: InitiativeState;

  constructor(state: InitiativeState) {
    super({
      fr: `Cette démarche est ${SAID[state].fr} : cela ne se fait pas d’ici.`,
      en: `This initiative is ${SAID[state].en}: that does not follow from here.`,
    });
    this.state = state;
  }
}

@Failure('participation', 'Another initiative has this name in addresses.')
export class InitiativeSlugTakenError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Une autre démarche porte ce nom dans son adresse. Choisissez-en un autre.',
        en: 'Another initiative has this name in its address. Choose another.',
      },
      'slug',
    );
  }
}

@Failure('participation', 'An organization has as many drafts of initiatives as may be.')
export class TooManyInitiativeDraftsError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number) {
    super({
      fr: `Une organisation a au plus ${most} démarches en préparation : publiez ou supprimez-en une.`,
      en: `An organization has at most ${most} initiatives in preparation: publish or delete one of them.`,
    });
    this.most = most;
  }
}
