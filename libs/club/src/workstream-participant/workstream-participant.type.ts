import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { WorkstreamParticipantRole } from './workstream-participant.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'That somebody works on a workstream, from when to when.',
})
@Entity('club', 'wparticipant')
export class WorkstreamParticipant extends DatedNode {
  @Field(() => WorkstreamParticipantRole, { description: 'What they do in it.' })
  role: WorkstreamParticipantRole;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without them; null while no end is set.' })
  to: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anybody real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
