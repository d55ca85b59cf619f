import { InputType, Int } from '@nestjs/graphql';
import { change, correction, Lines, Made, OPTIONAL, Parts, Reference, Text, Value, Values, Whole } from '#lib/writes';
import { BudgetBallotKind, BudgetCompletion, BudgetRuleKind } from './budget.enums.js';

/** In euros: a thousand million at most. */
const MOST_EUROS = 1_000_000_000;

@InputType({ description: 'What a territory pays for the projects that lie in it.' })
export class BudgetEnvelopeInput {
  @Reference('The territory.') territoryId: string;
  @Whole(1, MOST_EUROS, 'In euros.') amount: number;
}

@InputType({ description: 'Two projects of which one at most is funded.' })
export class BudgetIncompatibilityInput {
  @Value(() => Int, 'The number of the one.') number: number;
  @Value(() => Int, 'The number of the other.') otherNumber: number;
}

@InputType({ description: 'Says by what rule a participatory budget is voted on and counted, until its ballot opens.' })
export class BudgetRuleSetInput {
  @Reference('The call.') callId: string;
  @Value(() => BudgetRuleKind, 'How the envelope is shared out.') kind: BudgetRuleKind;
  @Value(() => BudgetBallotKind, 'What a ballot says.') ballotKind: BudgetBallotKind;
  @Value(() => BudgetCompletion, 'What is done with what equal shares leave over; nothing by the greedy rule.', {
    unless: BudgetCompletion.NONE,
  })
  completion: BudgetCompletion;
  @Whole(0, MOST_EUROS, 'For all projects that no territory pays for, in euros.') envelope: number;
  @Parts(() => BudgetEnvelopeInput, 50, 'Of territories that pay for what lies in them.', { unless: [] })
  envelopes: BudgetEnvelopeInput[];
  @Whole(0, 1_000_000, 'A project that fewer ballots name is not funded.', { unless: 0 }) minimumVotes: number;
  @Whole(1, 50, 'How many projects a ballot names at most.', { unless: 5 }) maximumChoices: number;
  @Whole(1, 100, 'How many points a ballot gives at most, where it gives points.', OPTIONAL) points?: number | null;
  @Parts(() => BudgetIncompatibilityInput, 50, 'Pairs of which one at most is funded, paid from the same envelope.', {
    unless: [],
  })
  incompatible: BudgetIncompatibilityInput[];
}

@InputType({ description: 'Something that a participatory budget can pay for.' })
export class BudgetProjectRecordInput extends Made {
  @Reference('The call.') callId: string;
  @Text(150, 'What it is called in French.') titleFr: string;
  @Text(150, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(5000, 'What it is, in French; plain text.', { unless: '' }) aboutFr: string;
  @Lines(5000, 'The same in English.', OPTIONAL) aboutEn?: string | null;
  @Whole(1, MOST_EUROS, 'What it costs, in euros.') cost: number;
  @Reference('The territory in which it would be.', OPTIONAL) territoryId?: string | null;
  @Text(200, 'Where it would be, in words.', OPTIONAL) place?: string | null;
  @Reference('What it came from: a contribution to the same initiative that is shown.', OPTIONAL)
  contributionId?: string | null;
}

@InputType({
  description: 'Corrects a project before the ballot opens; fields left out stay as they are, null clears them.',
})
export class BudgetProjectUpdateInput extends correction(BudgetProjectRecordInput, 'The project.', {
  without: ['callId'],
}) {}

@InputType({ description: 'Takes out a project before the ballot opens.' })
export class BudgetProjectRemoveInput extends change('The project.') {}

@InputType({ description: 'A project that a ballot names.' })
export class BudgetChoiceInput {
  @Value(() => Int, 'Its number.') number: number;
  @Value(() => Int, 'What the ballot gives to it, where it gives points; 1 when left out.', OPTIONAL)
  points?: number | null;
}

/** Without an idempotency key: what is kept with one tells what was sent, and by whom. */
@InputType({
  description: 'A ballot of a participatory budget. It can be cast anew until the close; the last one counts.',
})
export class BudgetBallotCastInput {
  @Reference('The call.') callId: string;
  @Parts(() => BudgetChoiceInput, 50, 'The projects that it names; in order where they are ranked.')
  choices: BudgetChoiceInput[];
  @Reference('The commune where one lives, where the initiative is about territories.', OPTIONAL)
  territoryId?: string | null;
}

@InputType({ description: 'The ballots of a booth where people voted on paper, between the close and the count.' })
export class BudgetBoothRecordInput extends Made {
  @Reference('The call.') callId: string;
  @Text(150, 'What the booth is called.') name: string;
  @Whole(1, 1000, 'How many signed its roll: as many as ballots.') turnout: number;
  @Values(
    () => String,
    1000,
    'Its ballots: numbers of projects with spaces between, in order where they are ranked, as `3:2` where they get points.',
  )
  ballots: string[];
  @Lines(2000, 'What its minutes say: who kept it, spoilt ballots, remarks.', { unless: '' }) note: string;
}

@InputType({ description: 'Takes out the ballots of a booth, before it is counted.' })
export class BudgetBoothRemoveInput {
  @Reference('The call.') callId: string;
  @Reference('The booth.') boothId: string;
}

@InputType({
  description:
    'Counts a participatory budget that is closed, once all ballots on paper are entered. This cannot be taken back.',
})
export class BudgetCountInput {
  @Reference('The call.') callId: string;
}
