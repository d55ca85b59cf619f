import { registerEnumType } from '@nestjs/graphql';

export enum ClubNoticeKind {
  NEED = 'NEED',
  OFFER = 'OFFER',
}
registerEnumType(ClubNoticeKind, {
  name: 'ClubNoticeKind',
  description: 'Whether something is asked for or given.',
  valuesMap: {
    NEED: { description: 'Help, or a tool that is there already, is asked for (besoin).' },
    OFFER: { description: 'Help or a tool is given to whoever needs it (offre).' },
  },
});

export enum ClubNoticeState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  MET = 'MET',
  TAKEN_UP = 'TAKEN_UP',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(ClubNoticeState, {
  name: 'ClubNoticeState',
  description: 'How a need or an offer stands on the day.',
  valuesMap: {
    OPEN: { description: 'It waits for an answer.' },
    ANSWERED: { description: 'Somebody has answered; more may.' },
    MET: { description: 'What was asked for was found, or what was given was taken.' },
    TAKEN_UP: { description: 'It has become a workstream.' },
    WITHDRAWN: { description: 'Whoever published it has taken it back.' },
    EXPIRED: { description: 'Its last day has passed.' },
  },
});

export enum ClubNoticeVisibility {
  NETWORK = 'NETWORK',
  PUBLIC = 'PUBLIC',
}
registerEnumType(ClubNoticeVisibility, {
  name: 'ClubNoticeVisibility',
  description: 'Who may see a need or an offer.',
  valuesMap: {
    NETWORK: {
      description: 'Members of the club, and whoever holds a role in the network or in one of its organizations.',
    },
    PUBLIC: { description: 'Everybody; its answers stay within the club and the network.' },
  },
});

/** How whoever published it may end it. */
export enum ClubNoticeEnding {
  MET = 'MET',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ClubNoticeEnding, {
  name: 'ClubNoticeEnding',
  description: 'How whoever published a need or an offer ends it.',
  valuesMap: {
    MET: { description: 'What was asked for was found, or what was given was taken.' },
    WITHDRAWN: { description: 'It holds no more.' },
  },
});
