import { registerEnumType } from '@nestjs/graphql';

export enum WorkstreamState {
  PROPOSED = 'PROPOSED',
  LAUNCHED = 'LAUNCHED',
  DELIVERED = 'DELIVERED',
  CLOSED = 'CLOSED',
  ABANDONED = 'ABANDONED',
}
registerEnumType(WorkstreamState, {
  name: 'WorkstreamState',
  description: 'How far a workstream is. Whether it is collective is another fact, which stands beside.',
  valuesMap: {
    PROPOSED: { description: 'Somebody has proposed it.' },
    LAUNCHED: { description: 'It is worked on.' },
    DELIVERED: { description: 'What it was for is there.' },
    CLOSED: { description: 'It was delivered, and nothing is to come.' },
    ABANDONED: { description: 'It was given up, for a reason.' },
  },
});

export enum WorkstreamVisibility {
  TEAM = 'TEAM',
  NETWORK = 'NETWORK',
  PUBLIC = 'PUBLIC',
}
registerEnumType(WorkstreamVisibility, {
  name: 'WorkstreamVisibility',
  description: 'Who may see a workstream.',
  valuesMap: {
    TEAM: { description: 'Who works on it, and the organizations that make it.' },
    NETWORK: {
      description: 'Members of the club, and whoever holds a role in the network or in one of its organizations, too.',
    },
    PUBLIC: { description: 'Everybody.' },
  },
});
