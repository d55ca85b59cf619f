import { registerEnumType } from '@nestjs/graphql';

export enum MembershipEvent {
  JOINED = 'JOINED',
  LEFT = 'LEFT',
}

registerEnumType(MembershipEvent, {
  name: 'MembershipEvent',
  description: 'What a source tells of a membership without naming an agreement.',
  valuesMap: {
    JOINED: { description: 'The organization joined.' },
    LEFT: { description: 'The organization left.' },
  },
});
