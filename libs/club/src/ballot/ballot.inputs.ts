import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Lines, OPTIONAL, Parts, Reference, References, Value, words } from '#lib/writes';
import { PollAnswer } from '../poll/poll.enums.js';

@InputType({ description: 'How much an option is liked.' })
export class BallotScoreInput {
  @Reference('The option.') optionId: string;
  @Value(() => Int, 'From 0 to the highest score of the poll.') score: number;
}

/** Without an idempotency key: what is kept with one tells what was sent, and by whom. */
@InputType({ description: 'A ballot. It says one thing: an answer, or a choice among the options.' })
export class BallotCastInput {
  @Reference('The poll.') pollId: string;
  @Reference('The voice (`Poll.viewerVoices`); the caller’s own, or their organization’s, when left out.', OPTIONAL)
  voterId?: string | null;
  @Value(() => PollAnswer, 'What it says; left out where options are ranked, approved or scored.', OPTIONAL)
  answer?: PollAnswer | null;
  @Lines(1000, 'Why, where it objects.', OPTIONAL) reason?: string | null;
  @Field(() => [[ID]], {
    nullable: true,
    description:
      'Options from the most to the least liked, those beside each other in one list; what is not named comes last. At most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20, words('Au plus 20 éléments.', 'At most 20 items.'))
  ranking?: string[][] | null;
  @References(20, 'Options that are approved.', OPTIONAL) approved?: string[] | null;
  @Parts(() => BallotScoreInput, 20, 'Scores of options; one that is left out has none.', OPTIONAL) scores?:
    | BallotScoreInput[]
    | null;
}
