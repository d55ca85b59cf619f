import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';

@InputType({ description: 'That one tried out on the ground what a workstream makes.' })
export class GroundTestRecordInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Value(() => LocalDate, 'When it was tried out: today or before.') testedOn: string;
  @Reference('Where.', OPTIONAL) territoryId?: string | null;
  @Lines(4000, 'What was tried, and what came of it; plain text.') summary: string;
}

@InputType({ description: 'Corrects a test on the ground; fields left out stay as they are, null clears them.' })
export class GroundTestUpdateInput extends correction(GroundTestRecordInput, 'The test.', {
  without: ['workstreamId'],
}) {}

@InputType({ description: 'Takes a test on the ground out that was a mistake.' })
export class GroundTestRemoveInput extends change('The test.') {}
