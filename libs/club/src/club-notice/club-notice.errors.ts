import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { ClubNoticeState } from './club-notice.enums.js';

const SAID: Record<string, { fr: string; en: string }> = {
  MET: { fr: 'Cette annonce a trouvé sa réponse.', en: 'This has found its answer.' },
  TAKEN_UP: { fr: 'Cette annonce est devenue un chantier.', en: 'This has become a workstream.' },
  WITHDRAWN: { fr: 'Cette annonce a été retirée.', en: 'This was taken back.' },
  EXPIRED: { fr: 'Le dernier jour de cette annonce est passé.', en: 'The last day of this has passed.' },
};

@Failure('club', 'The need or offer is over.')
export class ClubNoticeOverError extends DomainError {
  @Field(() => ClubNoticeState, { description: 'How it stands.' })
  state: ClubNoticeState;

  constructor(state: ClubNoticeState) {
    super(SAID[state]!);
    this.state = state;
  }
}
