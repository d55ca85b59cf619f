import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { PollState } from './poll.enums.js';

const SAID: Record<PollState, { fr: string; en: string }> = {
  ANNOUNCED: { fr: 'Ce vote n’est pas encore ouvert.', en: 'This poll is not open yet.' },
  OPEN: { fr: 'Ce vote est ouvert.', en: 'This poll is open.' },
  CLOSED: { fr: 'Ce vote est clos.', en: 'This poll is closed.' },
};

@Failure('club', 'A poll is not in the state that this needs.')
export class PollStateError extends DomainError {
  @Field(() => PollState, { description: 'How far it is.' })
  state: PollState;

  constructor(state: PollState) {
    super(SAID[state]);
    this.state = state;
  }
}

@Failure('club', 'Somebody has voted: what they were asked stays as it is.')
export class PollFrozenError extends DomainError {
  constructor() {
    super({
      fr: 'Une personne a déjà voté : la question et les options ne changent plus. Ouvrez un nouveau tour, qui la posera à nouveau.',
      en: 'Somebody has voted: the question and the options stay as they are. Open a new round, which asks it again.',
    });
  }
}

@Failure('club', 'The question has been asked again already: the round after is there.')
export class PollRenewedError extends DomainError {
  constructor() {
    super({
      fr: 'La question a déjà été posée à nouveau : le tour suivant existe.',
      en: 'The question has been asked again already: there is a round after this one.',
    });
  }
}

@Failure('club', 'The ballot of this voice has been cast, and cannot be changed.')
export class VoiceUsedError extends DomainError {
  constructor() {
    super({
      fr: 'Ce bulletin est déjà dans l’urne : un vote anonyme ne se change pas.',
      en: 'This ballot is in the box already: an anonymous vote cannot be changed.',
    });
  }
}

@Failure('club', 'The voice cannot be handed to this voter.')
export class PollProxyError extends DomainError {
  constructor(words: { fr: string; en: string }) {
    super(words, 'toId');
  }
}
