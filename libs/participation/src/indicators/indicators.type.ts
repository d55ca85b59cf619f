import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What is counted of contributions that were shown by a day, and are still.' })
export class ParticipationIndicators {
  @Field(() => Int, { description: 'How many contributions, those that were entered for somebody among them.' })
  contributions: number;

  @Field(() => Int, {
    description: 'How many of them were said in a workshop, on paper or by telephone, and entered for somebody.',
  })
  entered: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people took part, at least, as `Participation.participants` says: those who wrote from an account, each once, rounded down to a multiple of five, and each contribution that was entered for somebody for one more. Null where that would tell which names are of one person',
  })
  participants: number | null;

  @Field(() => Int, { description: 'How often they are supported, by people with an account.' })
  supports: number;

  @Field(() => Int, {
    description:
      'How many hands were raised for those that were entered, as was counted there: who raised them may support them here too, so that the two are not added up.',
  })
  supportsOnPaper: number;

  @Field(() => Int, { description: 'How many of them had their official answer.' })
  answered: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The part of them that had it, from 0 to 1; null where there are none.',
  })
  answeredRatio: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Days from being shown to being answered, as half of those that are answered had to wait at most; null where none is.',
  })
  medianDaysToAnswer: number | null;

  @Field(() => Int, {
    description:
      'How many had no answer after the day that was promised, as the promise stood on the day that is asked about.',
  })
  overdue: number;

  @Field(() => Int, {
    description:
      'How many of those that were shown by the day that was promised first had no answer by then, whatever was promised later and answered since.',
  })
  late: number;

  @Field(() => Int, { description: 'Of how many it was known that they were done.' })
  done: number;
}
