import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ClubInvitationState } from './club-invitation.enums.js';

@Audience('PERSON')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That somebody is asked to join the club. Seen by them, by whoever asked, and by coordinators of the network.',
})
@Entity('club', 'clubinvitation')
export class ClubInvitation extends DatedNode {
  @Field({ description: 'What whoever asked wrote to them; plain text, may be empty.' })
  message: string;

  @Field(() => ClubInvitationState, { description: 'What became of it.' })
  state: ClubInvitationState;

  @Field(() => LocalDate, { description: 'When they were asked.' })
  invitedOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was answered or taken back; null while it is open.' })
  answeredOn: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anybody real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
