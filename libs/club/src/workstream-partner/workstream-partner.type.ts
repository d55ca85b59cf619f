import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { WorkstreamPartnerRole } from './workstream-partner.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'That an organization makes a workstream with others, from when to when.',
})
@Entity('club', 'wpartner')
export class WorkstreamPartner extends DatedNode {
  @Field(() => WorkstreamPartnerRole, { description: 'What it is to it.' })
  role: WorkstreamPartnerRole;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null while no end is set.' })
  to: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
