import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, References, Text, Value } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';

@InputType({ description: 'A dated statement of a source.' })
export class MilestoneCreateInput extends Made {
  @Value(() => PartialDate, 'When, as precise as is known; the beginning when it lasted.') on: string;

  @Value(() => PartialDate, 'When it ended, if it lasted: not before it began.', OPTIONAL)
  until?: string | null;

  @Value(() => Boolean, 'It lasted, and no source says until when: then without `until`.', { unless: false })
  endUnknown: boolean;

  @Text(300, 'What happened, in the words of the source. At most 300 characters.') title: string;
  @Lines(2000, 'More about it. At most 2,000 characters.', OPTIONAL) detail?: string | null;

  @References(20, 'All milestones that contradict it; each then names this one too. At most 20.', {
    unless: [],
  })
  conflictsWith: string[];

  @SourceKeys() sources: string[];
}

@InputType({ description: 'Changes to a milestone: fields left out stay as they are, null clears them.' })
export class MilestoneUpdateInput extends correction(MilestoneCreateInput, 'The milestone.') {}

@InputType({ description: 'A milestone that was recorded by mistake.' })
export class MilestoneRemoveInput extends change('The milestone.') {}
