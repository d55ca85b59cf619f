import { InputType, Int } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Parts, Reference, Text, Value, Whole } from '#lib/writes';
import { ModerationGround, ModerationRestriction } from './moderation.enums.js';

@InputType({ description: 'Looks at a contribution that nobody told of.' })
export class ModerationCaseOpenInput extends Made {
  @Reference('The contribution.') contributionId: string;
}

@InputType({ description: 'Keeps a case to oneself for ten minutes.' })
export class ModerationCaseTakeInput {
  @Reference('The case.') id: string;
}

@InputType({ description: 'Leaves a case to others.' })
export class ModerationCaseReleaseInput {
  @Reference('The case.') id: string;
}

@InputType({ description: 'Decides a case, and says why.' })
export class ModerationDecideInput extends change('The case.') {
  @Whole(
    1,
    2_000_000_000,
    'The version of the contribution, or the comment, that was read: `aboutVersion` of the case.',
  )
  contributionVersion: number;
  @Value(() => ModerationRestriction, 'What becomes of what it is about.') restriction: ModerationRestriction;
  @Value(() => ModerationGround, 'What that rests on; needed where something is restricted.', OPTIONAL)
  ground?: ModerationGround | null;
  @Text(300, 'The provision of the law, or the rule; needed where something is restricted.', OPTIONAL)
  provision?: string | null;
  @Lines(2000, 'What was looked at: what it says or shows.') facts: string;
  @Lines(2000, 'Why that falls under the ground; needed where something is restricted.', OPTIONAL)
  explanation?: string | null;
  @Lines(2000, 'For those who decide alone: told to nobody else.', OPTIONAL) note?: string | null;
}

@InputType({ description: 'A case, as whoever decides has read it.' })
export class ModerationBatchEntryInput {
  @Reference('The case.') id: string;
  @Value(() => Int, 'The version of the case that was seen.') expectedVersion: number;
  @Whole(
    1,
    2_000_000_000,
    'The version of the contribution, or the comment, that was read: `aboutVersion` of the case.',
  )
  contributionVersion: number;
}

@InputType({ description: 'Decides several cases in one way, each by itself.' })
export class ModerationBatchDecideInput extends Made {
  @Parts(() => ModerationBatchEntryInput, 50, 'The cases.', { atLeast: 1 }) cases: ModerationBatchEntryInput[];
  @Value(() => ModerationRestriction, 'What becomes of the contributions.') restriction: ModerationRestriction;
  @Value(() => ModerationGround, 'What that rests on; needed where something is restricted.', OPTIONAL)
  ground?: ModerationGround | null;
  @Text(300, 'The provision of the law, or the rule; needed where something is restricted.', OPTIONAL)
  provision?: string | null;
  @Lines(2000, 'What was looked at: what the contributions say or show.') facts: string;
  @Lines(2000, 'Why that falls under the ground; needed where something is restricted.', OPTIONAL)
  explanation?: string | null;
  @Lines(2000, 'For those who decide alone: told to nobody else.', OPTIONAL) note?: string | null;
}

@InputType({ description: 'Asks somebody else to look at a decision again; exactly one of what may name it is given.' })
export class ModerationAppealSubmitInput extends Made {
  @Reference('One’s own contribution that a decision hides.', OPTIONAL) contributionId?: string | null;
  @Reference('One’s own comment that a decision hides.', OPTIONAL) commentId?: string | null;
  @Text(40, 'The number of the receipt of a notice that one sent from one’s account.', OPTIONAL) receipt?:
    | string
    | null;
  @Lines(4000, 'Why it was wrong.') explanation: string;
}
