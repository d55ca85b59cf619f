import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { SourceKeys } from '#lib/network';
import { change, correction, Made, OPTIONAL, Reference, Text, Value, Whole } from '#lib/writes';

const A_YEAR_OF_WORK = 1607 * 60;

@InputType({
  description: 'A training that somebody has completed: a course of the catalogue, or another one by its name.',
})
export class CompletionRecordInput extends Made {
  @Reference('Who completed it.') personId: string;
  @Reference('The course; null for a training that is not in the catalogue.', OPTIONAL) courseId?: string | null;

  @Whole(1, 1000, 'Number of the version of the course that was taught; null when not known.', OPTIONAL)
  courseVersion?: number | null;

  @Text(200, 'What its source calls it, where it is not in the catalogue.', OPTIONAL) label?: string | null;
  @Value(() => PartialDate, 'When it was completed, as precise as is known; not after today.') completedOn: string;

  @Whole(0, A_YEAR_OF_WORK, 'How many minutes were attended; all of them where nobody knows.', OPTIONAL)
  attendedMinutes?: number | null;

  @Whole(1, A_YEAR_OF_WORK, 'How many minutes it takes; null when not known.', OPTIONAL)
  plannedMinutes?: number | null;

  @SourceKeys() sources: string[];
}

@InputType({
  description: 'Corrects what somebody has completed; fields left out stay as they are, null clears them.',
})
export class CompletionUpdateInput extends correction(CompletionRecordInput, 'The completion.', {
  without: ['personId'],
}) {}

@InputType({ description: 'A completion that was recorded by mistake.' })
export class CompletionRemoveInput extends change('The completion.') {}
