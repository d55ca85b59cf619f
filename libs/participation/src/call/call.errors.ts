import { Field, Int } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';
import { CallState } from './call.enums.js';

@Failure('participation', 'A call takes no contributions now: `state` says why.')
export class CallNotOpenError extends DomainError {
  @Field(() => CallState, { description: 'What it is.' })
  state: CallState;

  @Field(() => DateTime, { description: 'From when it takes contributions, or until when it did.' })
  at: Date;

  constructor(state: CallState, at: Date) {
    super(
      state === CallState.PLANNED
        ? {
            fr: 'Cet appel n’est pas encore ouvert. Revenez à son ouverture.',
            en: 'This call is not open yet. Come back when it is.',
          }
        : {
            fr: 'Cet appel est clos : il ne prend plus de contributions.',
            en: 'This call is closed: it takes no more contributions.',
          },
    );
    this.state = state;
    this.at = at;
  }
}

@Failure(
  'participation',
  'People have contributed to a call: it stays, and a survey is neither opened again nor shown otherwise than they were told.',
)
export class CallInUseError extends DomainError {
  @Field(() => Int, { description: 'How many contributions, or responses to its questions, it has.' })
  contributions: number;

  constructor(contributions: number) {
    super({
      fr: 'Des personnes ont contribué à cet appel : fermez-le plutôt que de le supprimer. Un questionnaire auquel on a répondu ne rouvre pas, et ce qui en est montré ne change plus.',
      en: 'People have contributed to this call: close it rather than take it out. A survey that was answered is not opened again, and what is shown of it stays.',
    });
    this.contributions = contributions;
  }
}
