import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { WorkstreamMeetingState } from './meeting.enums.js';

const SAID: Record<WorkstreamMeetingState, { fr: string; en: string }> = {
  DATES_ASKED: { fr: 'La date de cette réunion n’est pas encore choisie.', en: 'This meeting has no date yet.' },
  PLANNED: { fr: 'La date de cette réunion est fixée.', en: 'The date of this meeting is fixed.' },
  HELD: { fr: 'Cette réunion a eu lieu.', en: 'This meeting was held.' },
  CANCELLED: { fr: 'Cette réunion est annulée.', en: 'This meeting is cancelled.' },
};

@Failure('club', 'A meeting of a workstream is not as far as this needs, or further.')
export class WorkstreamMeetingError extends DomainError {
  @Field(() => WorkstreamMeetingState, { description: 'How far it is.' })
  state: WorkstreamMeetingState;

  constructor(state: WorkstreamMeetingState) {
    super(SAID[state]);
    this.state = state;
  }
}
