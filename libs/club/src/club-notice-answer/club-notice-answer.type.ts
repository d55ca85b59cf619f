import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What somebody answers to a need or an offer, once; seen by the club, the network and whoever asked.',
})
@Entity('club', 'clubanswer')
export class ClubNoticeAnswer extends DatedNode {
  @Extensions({ length: 500 })
  @Field({ description: 'The answer; plain text.' })
  text: string;

  @Field(() => LocalDate, { description: 'When it was given.' })
  answeredOn: string;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
