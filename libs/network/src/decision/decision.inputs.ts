import { InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { correction, Lines, Made, OPTIONAL, Part, Parts, Reference, Text, Value, Whole } from '#lib/writes';
import { DecisionOutcome, VoteChoice } from './decision.enums.js';

@InputType({ description: 'How many voted how, where names are not kept.' })
export class VoteCountsInput {
  @Whole(0, 10_000, 'Votes for, 0 to 10,000.') for: number;
  @Whole(0, 10_000, 'Votes against, 0 to 10,000.') against: number;
  @Whole(0, 10_000, 'Abstentions, 0 to 10,000.') abstained: number;
}

@InputType({ description: 'A new decision; its number follows that of the latest in the body and the year.' })
export class DecisionRecordInput extends Made {
  @Reference('Who decided.') governingBodyId: string;
  @Reference('The meeting of that body; left out for none.', OPTIONAL) meetingId?: string | null;
  @Reference('The point of the meeting’s agenda.', OPTIONAL) agendaItemId?: string | null;

  @Value(() => LocalDate, 'When; the day of the meeting, or today, when left out.', OPTIONAL)
  decidedOn?: string | null;

  @Text(300, 'What was decided, in a line.') title: string;

  @Lines(20_000, 'What was decided, in full; plain text, at most 20,000 characters.', { unless: '' })
  text: string;

  @Reference('Mandate of whoever proposed it.', OPTIONAL) proposedById?: string | null;
  @Value(() => DecisionOutcome, 'What became of it.') outcome: DecisionOutcome;
  @Value(() => Boolean, 'A secret ballot keeps counts and no names.', { unless: false }) isSecret: boolean;
  @Part(() => VoteCountsInput, 'The counts, where names are not kept.', OPTIONAL) counts?: VoteCountsInput | null;
}

@InputType({
  description:
    'Corrects a decision until the minutes of its meeting are approved; fields left out stay as they are, null clears them.',
})
export class DecisionUpdateInput extends correction(DecisionRecordInput, 'The decision.', {
  without: ['governingBodyId', 'meetingId', 'decidedOn', 'isSecret'],
}) {
  @Value(() => LocalDate, 'When; within the year of its number.', OPTIONAL) decidedOn?: string | null;
}

@InputType({ description: 'How one member voted.' })
export class VoteInput {
  @Reference('The mandate of the member.') mandateId: string;
  @Value(() => VoteChoice, 'How.') choice: VoteChoice;
}

@InputType({ description: 'Who voted how in an open ballot.' })
export class VoteRecordInput extends Made {
  @Reference('The decision.') decisionId: string;
  @Parts(() => VoteInput, 200, '1 to 200 votes, one for each member.', { atLeast: 1 }) votes: VoteInput[];
  @Value(() => Int, 'The version of the decision that the caller has seen.', OPTIONAL) expectedVersion?: number | null;
}
