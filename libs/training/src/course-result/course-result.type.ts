import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

const FEW =
  'Of sessions in which attendance of five or more is settled, and of others once the year is over, where they have five together; null while isWithheld.';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'What came of a course in a year (Qualiopi, indicator 2), counted from its sessions that were held and ended in it. ' +
    'How many had a place is told of each session; what became of fewer than five people is not, as it would be told of each of them, but to whoever provides the course.',
})
export class CourseResult {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'Sessions that were held and ended in it.' })
  sessionCount: number;

  @Field(() => Int, {
    description: 'People who had a place, also those who gave it back; somebody in two sessions counts twice.',
  })
  enrolledCount: number;

  @Field(() => Int, { nullable: true, description: `Those who were there, all the time or a part of it. ${FEW}` })
  attendedCount: number | null;

  @Field(() => Float, { nullable: true, description: `Hours that all of them attended together. ${FEW}` })
  attendedHours: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Percent of those whose attendance is settled who were there all the time; null while nobody’s is. ${FEW}`,
  })
  completionRate: number | null;

  @Field(() => Float, { nullable: true, description: `Percent of those who had a place who gave it back. ${FEW}` })
  withdrawalRate: number | null;

  @Field(() => Int, { nullable: true, description: `People whose certificate of it is in force. ${FEW}` })
  certifiedCount: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Percent of those who evaluated it at the end who gave 4 or 5 of 5; null with fewer than five answers, for everybody.',
  })
  satisfactionRate: number | null;

  @Field({
    description:
      'Whether they are withheld from the caller: there are too few people, or attendance of a session of the year is not all settled.',
  })
  isWithheld: boolean;
}
