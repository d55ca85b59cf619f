import { InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  change,
  correction,
  Lines,
  Made,
  OPTIONAL,
  Part,
  Parts,
  Reference,
  References,
  Text,
  Value,
  Values,
  Whole,
} from '#lib/writes';
import { PointInput } from '../contribution/contribution.inputs.js';
import { BudgetBallotKind, BudgetCompletion, BudgetReach, BudgetRuleKind, BudgetVerdict } from './budget.enums.js';

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
  @Value(() => BudgetReach, 'Of which of these territories a ballot may name projects.', { unless: BudgetReach.ANY })
  reach: BudgetReach;
  @Whole(0, 90, 'Days after the close on which ballots on paper are entered; 0 takes none. It is counted then.', {
    unless: 0,
  })
  paperDays: number;
  @Whole(
    0,
    180,
    'Days after the close by the last of which everybody is told the result; as soon as it is counted when left out.',
    OPTIONAL,
  )
  publishedDays?: number | null;
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
  @References(20, 'Further contributions to the same initiative that asked for it, which are shown.', { unless: [] })
  alsoFromIds: string[];
  @Reference('The organization that brings it, where one does.', OPTIONAL) organizationId?: string | null;
  @Reference('An item of portals that shows it, published: its picture stands beside the project.', OPTIONAL)
  itemId?: string | null;
  @Part(() => PointInput, 'Where it would be, on the map.', OPTIONAL) point?: PointInput | null;
  @Lines(1000, 'Why it costs that, in French: an estimate, a quotation, what was changed.', OPTIONAL)
  costNote?: string | null;
}

@InputType({
  description: 'Corrects a project before the ballot opens; fields left out stay as they are, null clears them.',
})
export class BudgetProjectUpdateInput extends correction(BudgetProjectRecordInput, 'The project.', {
  without: ['callId'],
}) {}

@InputType({ description: 'Takes out a project before the ballot opens.' })
export class BudgetProjectRemoveInput extends change('The project.') {}

@InputType({
  description: 'Says whether a project can be built, before the ballot opens. What was said before stays to be read.',
})
export class BudgetProjectReviewInput extends change('The project.') {
  @Value(() => BudgetVerdict, 'What was found.') verdict: BudgetVerdict;
  @Lines(2000, 'Why, in French; needed unless it simply can be built.', { unless: '' }) reasonsFr: string;
  @Lines(2000, 'The same in English.', OPTIONAL) reasonsEn?: string | null;
  @Text(150, 'The service or people who looked at it, as they are to be told.') by: string;
  @Value(() => LocalDate, 'The day on which they did, not in the future; today when left out.', OPTIONAL)
  on?: string | null;
}

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

@InputType({ description: 'Tells everybody the result of a participatory budget, before the day that was promised.' })
export class BudgetResultPublishInput {
  @Reference('The call.') callId: string;
}

@InputType({
  description:
    'Counts a participatory budget that is closed, once all ballots on paper are entered. This cannot be taken back.',
})
export class BudgetCountInput {
  @Reference('The call.') callId: string;
}
