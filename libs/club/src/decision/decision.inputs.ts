import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';

@InputType({ description: 'Something that those who make a workstream have decided.' })
export class WorkstreamDecisionRecordInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Reference('The meeting of it in which that was decided.', OPTIONAL) meetingId?: string | null;
  @Lines(1000, 'What was decided; plain text.') statement: string;
  @Value(() => LocalDate, 'When: today or before; today when left out.', OPTIONAL) decidedOn?: string | null;
  @Value(() => LocalDate, 'When it is to be asked again whether it holds.', OPTIONAL) reviewOn?: string | null;
}

@InputType({
  description: 'Corrects a decision; fields left out stay as they are, null clears `reviewOn` and nothing else.',
})
export class WorkstreamDecisionUpdateInput extends correction(WorkstreamDecisionRecordInput, 'The decision.', {
  without: ['workstreamId', 'meetingId'],
}) {}

@InputType({ description: 'Says whether a decision still holds.' })
export class WorkstreamDecisionReviewInput extends change('The decision.') {
  @Value(() => Boolean, 'Whether it does.') holds: boolean;
  @Value(() => LocalDate, 'When it is to be asked next, where it does; never when left out.', OPTIONAL)
  reviewOn?: string | null;
}

@InputType({ description: 'Takes a decision out that was written down by mistake.' })
export class WorkstreamDecisionRemoveInput extends change('The decision.') {}
