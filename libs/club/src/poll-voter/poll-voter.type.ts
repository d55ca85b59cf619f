import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { PollAnswer } from '../poll/poll.enums.js';
import { PollOption } from '../poll/poll.type.js';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'What a ballot says of an option.' })
export class PollChosen {
  @Field(() => PollOption, { description: 'The option.' })
  option: PollOption;

  @Field(() => Int, { nullable: true, description: 'Its place, from 1; null unless options are ranked.' })
  rank: number | null;

  @Field(() => Int, { nullable: true, description: 'Its score; null unless options are scored.' })
  score: number | null;
}

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'What the ballot of a named poll says.' })
export class PollChoice {
  @Field(() => PollAnswer, { description: 'What it says.' })
  answer: PollAnswer;

  @Extensions({ length: 500 })
  @Field(() => String, { nullable: true, description: 'Why, where it objects.' })
  reason: string | null;

  @Extensions({ bound: 10 })
  @Field(() => [PollChosen], { description: 'The options that it names, in the order of the list. At most 20.' })
  options: PollChosen[];
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A voice on the roll of a poll, which is fixed when it is opened.',
})
@Entity('club', 'pollvoter')
export class PollVoter extends DatedNode {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'When its ballot was cast; null when it was not, and for others than its own voter until the poll is closed.',
  })
  votedOn: string | null;
}
