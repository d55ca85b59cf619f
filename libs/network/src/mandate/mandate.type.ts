import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { MandateFunction } from './mandate.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A person’s seat in a governing body, from one day to another.',
})
@Entity('network', 'mandate')
export class Mandate extends DatedNode {
  @Field(() => Int, { description: 'Number of the seat within its constituency, from 1.' })
  seat: number;

  @Field(() => MandateFunction, { description: 'What the holder does there.' })
  function: MandateFunction;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day no longer; null while no end is known.' })
  to: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real mandate.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
