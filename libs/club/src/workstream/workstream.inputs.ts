import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Parts, Reference, References, Text, Value } from '#lib/writes';
import { WorkstreamVisibility } from './workstream.enums.js';

@InputType({ description: 'A part of the calendar of a workstream.' })
export class WorkstreamPhaseInput {
  @Reference('The part, where it is there already.', OPTIONAL) id?: string | null;
  @Text(120, 'What it is called in French.') titleFr: string;
  @Text(120, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Value(() => LocalDate, 'First day.', OPTIONAL) startsOn?: string | null;
  @Value(() => LocalDate, 'Last day.', OPTIONAL) endsOn?: string | null;
}

@InputType({ description: 'A workstream that an organization proposes, and leads from then on.' })
export class WorkstreamProposeInput extends Made {
  @Reference('The organization that leads it: one in which the caller holds a role.') leadId: string;
  @Text(200, 'What it is called in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(2000, 'What it is for, in French; plain text.', { unless: '' }) aimFr: string;
  @Lines(2000, 'The same in English.', OPTIONAL) aimEn?: string | null;
  @Value(() => WorkstreamVisibility, 'Who may see it.', { unless: WorkstreamVisibility.NETWORK })
  visibility: WorkstreamVisibility;
  @Reference('The workstream that it is a part of.', OPTIONAL) parentId?: string | null;
  @Value(() => LocalDate, 'The first day that is planned.', OPTIONAL) startsOn?: string | null;
  @Value(() => LocalDate, 'The last day that is planned.', OPTIONAL) endsOn?: string | null;
  @References(10, 'What it is about: themes by their ids or keys.', { unless: [] }) themes: string[];
  @References(20, 'The territories that it is about.', { unless: [] }) territories: string[];
  @Parts(() => WorkstreamPhaseInput, 20, 'Its calendar in order, in place of what stood there.', { unless: [] })
  phases: WorkstreamPhaseInput[];
}

@InputType({ description: 'Corrects a workstream; fields left out stay as they are, null clears them.' })
export class WorkstreamUpdateInput extends correction(WorkstreamProposeInput, 'The workstream.', {
  without: ['leadId'],
}) {}

@InputType({ description: 'Says that a workstream is worked on.' })
export class WorkstreamLaunchInput extends change('The workstream.') {
  @Value(() => LocalDate, 'Since when; today when left out.', OPTIONAL) on?: string | null;
}

@InputType({ description: 'Says that what a workstream is for is there.' })
export class WorkstreamDeliverInput extends change('The workstream.') {
  @Value(() => LocalDate, 'Since when; today when left out.', OPTIONAL) on?: string | null;
}

@InputType({ description: 'Closes a workstream that was delivered.' })
export class WorkstreamCloseInput extends change('The workstream.') {
  @Value(() => LocalDate, 'Since when; today when left out.', OPTIONAL) on?: string | null;
  @Lines(4000, 'What was learned, for those who come after.', OPTIONAL) lessons?: string | null;
}

@InputType({ description: 'Gives up a workstream that was not delivered.' })
export class WorkstreamAbandonInput extends change('The workstream.') {
  @Value(() => LocalDate, 'Since when; today when left out.', OPTIONAL) on?: string | null;
  @Lines(2000, 'Why.') reason: string;
  @Lines(4000, 'What was learned, for those who come after.', OPTIONAL) lessons?: string | null;
}

@InputType({ description: 'Takes back the last thing that was said of how far a workstream is.' })
export class WorkstreamReopenInput extends change('The workstream.') {}
