import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, References, Value, WebAddress } from '#lib/writes';
import { MOST_AT_ONCE } from '../contribution/contribution.answered-for.js';
import { FollowUpStatus } from './follow-up.enums.js';

@InputType({
  description:
    'A step of what becomes of contributions to an initiative that one answers for, or of projects that were voted on in it.',
})
export class FollowUpStepRecordInput extends Made {
  @References(MOST_AT_ONCE, 'The contributions, of one initiative, all of them published.', { unless: [] })
  contributionIds: string[];
  @References(20, 'Projects of a budget of it that is counted: a step of these is one of what they came from.', {
    unless: [],
  })
  projectIds: string[];
  @Value(() => FollowUpStatus, 'How far it has come with it.') status: FollowUpStatus;
  @Value(() => LocalDate, 'The day of the step, not in the future; today when left out.', OPTIONAL) on?: string | null;
  @Lines(4000, 'What was done or decided, in French; plain text. What is dropped says why.', { unless: '' })
  noteFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) noteEn?: string | null;
  @Reference('An item of portals that shows it, published.', OPTIONAL) itemId?: string | null;
  @Reference('A workstream that takes it up.', OPTIONAL) workstreamId?: string | null;
  @WebAddress(500, 'Where what shows it can be read elsewhere (https://…).', OPTIONAL) url?: string | null;
}

@InputType({ description: 'Corrects a step; fields left out stay as they are, null clears them.' })
export class FollowUpStepUpdateInput extends correction(FollowUpStepRecordInput, 'The step.', {
  without: ['contributionIds', 'projectIds'],
}) {}

@InputType({ description: 'Takes out a step that was written down by mistake.' })
export class FollowUpStepRemoveInput extends change('The step.') {}
