import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ClubMembershipEnding, ClubMembershipReason } from './club-membership.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That somebody belongs to the club, from when to when, and why. One that follows from training is kept with it: nobody writes it. Seen by the person and by coordinators.',
})
@Entity('club', 'clubmembership')
export class ClubMembership extends DatedNode {
  @Field(() => ClubMembershipReason, { description: 'Why they belong to it.' })
  reason: ClubMembershipReason;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which they do not; null while no end is set.' })
  to: string | null;

  @Field(() => ClubMembershipEnding, { nullable: true, description: 'Why it ended; null while no end is set.' })
  ending: ClubMembershipEnding | null;

  @Field({ description: 'Generated for demonstration: no statement about anybody real.' })
  isDemonstration: boolean;
}
