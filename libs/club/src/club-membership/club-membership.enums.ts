import { registerEnumType } from '@nestjs/graphql';

export enum ClubMembershipReason {
  TRAINED = 'TRAINED',
  INVITED = 'INVITED',
}
registerEnumType(ClubMembershipReason, {
  name: 'ClubMembershipReason',
  description: 'Why somebody belongs to the club.',
  valuesMap: {
    TRAINED: { description: 'They completed a training that counts, and what certifies it stands.' },
    INVITED: { description: 'They accepted an invitation.' },
  },
});

export enum ClubMembershipEnding {
  LEFT = 'LEFT',
  TAKEN_OUT = 'TAKEN_OUT',
  REVOKED = 'REVOKED',
}
registerEnumType(ClubMembershipEnding, {
  name: 'ClubMembershipEnding',
  description: 'Why somebody belongs to the club no more.',
  valuesMap: {
    LEFT: { description: 'They left.' },
    TAKEN_OUT: { description: 'Whoever coordinates the network took them out, and said why.' },
    REVOKED: { description: 'What certified their training was revoked.' },
  },
});
