import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, PartialDate } from '#lib/graphql';
import { Certainty } from '../certainty/certainty.enum.js';

export enum MemberStatus {
  MEMBER = 'MEMBER',
  POSSIBLE_MEMBER = 'POSSIBLE_MEMBER',
  FORMER_MEMBER = 'FORMER_MEMBER',
  NOT_MEMBER = 'NOT_MEMBER',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description:
    'Whether an organization belongs to the network on a day, worked out from signatures, withdrawals and memberships.',
  valuesMap: {
    MEMBER: { description: 'It is a member.' },
    POSSIBLE_MEMBER: { description: 'The day lies within the uncertainty of a date: it may be a member or not.' },
    FORMER_MEMBER: { description: 'It was a member and no longer is.' },
    NOT_MEMBER: { description: 'It is not a member, or not yet.' },
    UNKNOWN: {
      description:
        'No source names it, and an undocumented signatory of its kind is bound that day: it may be that one, or not.',
    },
  },
});

@Audience('EVERYONE')
@ObjectType({
  description: 'One stretch of belonging to the network: a signature, or a membership that a source tells of.',
})
@OwnedBy('network')
export class Membership {
  @Field(() => PartialDate, { description: 'When it begins, as precise as the source.' })
  from: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ends, as precise as the source; null while it goes on.',
  })
  to: string | null;

  @Field(() => PartialDate, {
    description: 'Since when the organization belongs without interruption up to this stretch.',
  })
  since: string;

  @Field(() => Certainty, { description: 'Whether the dates leave a doubt on the day.' })
  certainty: Certainty;
}
