import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { ClubInvitationState } from './club-invitation.enums.js';

@Failure('club', 'The person belongs to the club already.')
export class ClubMemberPresentError extends DomainError {
  constructor() {
    super(
      { fr: 'Cette personne fait déjà partie du club.', en: 'This person belongs to the club already.' },
      'personId',
    );
  }
}

@Failure('club', 'The person has an invitation that waits for an answer.')
export class ClubInvitationOpenError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette personne a déjà reçu une invitation : elle n’a pas encore répondu.',
        en: 'This person was invited already and has not answered yet.',
      },
      'personId',
    );
  }
}

const SAID: Record<ClubInvitationState, { fr: string; en: string }> = {
  OPEN: { fr: 'ouverte', en: 'open' },
  ACCEPTED: { fr: 'acceptée', en: 'accepted' },
  DECLINED: { fr: 'déclinée', en: 'declined' },
  WITHDRAWN: { fr: 'retirée', en: 'taken back' },
};

@Failure('club', 'The invitation was answered, or taken back.')
export class ClubInvitationAnsweredError extends DomainError {
  @Field(() => ClubInvitationState, { description: 'What became of it.' })
  state: ClubInvitationState;

  constructor(state: ClubInvitationState) {
    super({
      fr: `Cette invitation a déjà été ${SAID[state].fr}.`,
      en: `This invitation was ${SAID[state].en} already.`,
    });
    this.state = state;
  }
}
