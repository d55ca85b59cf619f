import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { ReuseKind } from './reuse.enums.js';

@InputType({ description: 'Tells that one’s organization used what came of a workstream.' })
export class ReuseRecordInput extends Made {
  @Reference('What was used.') deliverableId: string;
  @Reference('Who used it: an organization of the caller that does not make the workstream.') organizationId: string;
  @Value(() => ReuseKind, 'How.') kind: ReuseKind;
  @Value(() => LocalDate, 'Since when, or on which day: today or before, and not before it was shown first.')
  reusedOn: string;
  @Reference('Where.', OPTIONAL) territoryId?: string | null;
  @Lines(1000, 'What was done with it; plain text.') statement: string;
}

@InputType({ description: 'Corrects what was told of a reuse; fields left out stay as they are, null clears them.' })
export class ReuseUpdateInput extends correction(ReuseRecordInput, 'The reuse.', {
  without: ['deliverableId', 'organizationId'],
}) {}

@InputType({ description: 'Takes back what was told of a reuse.' })
export class ReuseRemoveInput extends change('The reuse.') {}
