import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { ImprovementOrigin } from './improvement-action.enums.js';

@InputType({ description: 'What a provider of training does to be better.' })
export class ImprovementActionRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Value(() => ImprovementOrigin, 'What it comes from.') origin: ImprovementOrigin;
  @Reference('The complaint that it comes from.', OPTIONAL) complaintId?: string | null;
  @Text(200, 'What is done, in a line.') title: string;
  @Lines(4000, 'More about it.', OPTIONAL) detail?: string | null;
  @Reference('Who sees to it: of the team of the provider.', OPTIONAL) personId?: string | null;
  @Value(() => LocalDate, 'When it was decided; not after today.') decidedOn: string;
  @Value(() => LocalDate, 'Last day to do it in time.') dueOn: string;
  @Value(() => LocalDate, 'When it was done, if it was.', OPTIONAL) doneOn?: string | null;
  @Value(() => LocalDate, 'When what it changed was checked, if it was: once it was done.', OPTIONAL) checkedOn?:
    | string
    | null;
  @Lines(2000, 'What it changed.', OPTIONAL) effect?: string | null;
}

@InputType({ description: 'Corrects or completes an action; fields left out stay as they are, null clears them.' })
export class ImprovementActionUpdateInput extends correction(ImprovementActionRecordInput, 'The action.', {
  without: ['organizationId'],
}) {}

@InputType({ description: 'An action that was recorded by mistake.' })
export class ImprovementActionRemoveInput extends change('The action.') {}
