import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Entity, Node, PartialDate } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description: 'A dated statement of a source about the network. Where sources disagree, each statement is kept.',
})
@Entity('network', 'milestone')
export class Milestone extends Node {
  @Field(() => PartialDate, { description: 'When, as precise as the source; the beginning when it lasted.' })
  on: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, as precise as the source.' })
  until: string | null;

  @Field({ description: 'True when it lasted and no source says until when.' })
  endUnknown: boolean;

  @Field({ description: 'What happened, in the words of the source (French).' })
  title: string;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'More about it.' })
  detail: string | null;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
