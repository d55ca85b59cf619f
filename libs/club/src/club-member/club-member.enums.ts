import { registerEnumType } from '@nestjs/graphql';

export enum ClubMemberVisibility {
  MEMBERS = 'MEMBERS',
  NETWORK = 'NETWORK',
  PUBLIC = 'PUBLIC',
}
registerEnumType(ClubMemberVisibility, {
  name: 'ClubMemberVisibility',
  description: 'Who finds somebody in the directory of the club, by their own choice.',
  valuesMap: {
    MEMBERS: { description: 'Members of the club, and coordinators of the network.' },
    NETWORK: { description: 'Whoever holds a role in the network or in one of its organizations too.' },
    PUBLIC: { description: 'Everybody.' },
  },
});
