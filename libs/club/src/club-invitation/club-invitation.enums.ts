import { registerEnumType } from '@nestjs/graphql';

export enum ClubInvitationState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ClubInvitationState, {
  name: 'ClubInvitationState',
  description: 'What became of an invitation to join the club.',
  valuesMap: {
    OPEN: { description: 'It waits for an answer.' },
    ACCEPTED: { description: 'The person joined.' },
    DECLINED: { description: 'The person declined.' },
    WITHDRAWN: { description: 'It was taken back before it was answered.' },
  },
});
