import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Text, Value, Whole } from '#lib/writes';
import { BatchOrigin } from './batch.enums.js';

@InputType({ description: 'What was gathered for a call on one occasion.' })
export class ContributionBatchRecordInput extends Made {
  @Reference('The call.') callId: string;
  @Text(150, 'What it is called, for those who answer for the call: “Workshop of 12 October”.') title: string;
  @Value(() => BatchOrigin, 'How it was gathered.') origin: BatchOrigin;
  @Value(() => LocalDate, 'The day on which it was; of several, the last.') heldOn: string;
  @Text(150, 'Where it was: “Salle des fêtes”.', OPTIONAL) place?: string | null;
  @Reference('The commune where it was: contributions are about it where they say no other.', OPTIONAL)
  territoryId?: string | null;
  @Lines(1000, 'What those whose words these are were told of what becomes of them, and how they agreed.')
  consent: string;
  @Whole(1, 100_000, 'How many people took part, as was counted there.', OPTIONAL) attendance?: number | null;
}

@InputType({ description: 'Corrects what is said of a batch; fields left out stay as they are, null clears them.' })
export class ContributionBatchUpdateInput extends correction(ContributionBatchRecordInput, 'The batch.', {
  without: ['callId', 'origin'],
}) {}

@InputType({ description: 'Takes out a batch in which nothing was entered.' })
export class ContributionBatchRemoveInput extends change('The batch.') {}
