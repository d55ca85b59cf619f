import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Text, Value, WebAddress, Whole } from '#lib/writes';
import { CompetenceKind } from './trainer-competence.enums.js';

const A_YEAR_OF_WORK = 1607 * 60;

@InputType({ description: 'A line of the file of somebody who teaches for a provider.' })
export class TrainerCompetenceRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Reference('Who teaches for it: in one of its sessions, or of its team.') personId: string;
  @Value(() => CompetenceKind, 'What it is.') kind: CompetenceKind;
  @Text(200, 'What it is called.') title: string;
  @Text(200, 'Where they worked, or who gave the diploma or the training.', OPTIONAL) institution?: string | null;
  @Value(() => PartialDate, 'When they got it, or since when they did it; not after today.') obtainedOn: string;
  @Value(() => PartialDate, 'Until when they did it.', OPTIONAL) endedOn?: string | null;
  @Whole(1, A_YEAR_OF_WORK, 'How many minutes a training took.', OPTIONAL) minutes?: number | null;
  @Reference('What they completed, where it is on record: of the same person.', OPTIONAL) completionId?: string | null;
  @Lines(2000, 'More about it.', OPTIONAL) note?: string | null;
  @WebAddress(500, 'Where the document is found.', OPTIONAL) documentUrl?: string | null;
}

@InputType({ description: 'Corrects a line of a trainer’s file; fields left out stay as they are, null clears them.' })
export class TrainerCompetenceUpdateInput extends correction(TrainerCompetenceRecordInput, 'The line.', {
  without: ['organizationId', 'personId'],
}) {}

@InputType({ description: 'A line that was recorded by mistake.' })
export class TrainerCompetenceRemoveInput extends change('The line.') {}
