import { Extensions, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';
import { BudgetCheckKind, BudgetReason } from './budget.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A project as it was voted on.' })
export class BudgetVotedProject {
  @Field(() => ID, { description: 'The id of the project.' })
  id: string;

  @Field(() => Int, { description: 'Its number within its call.' })
  number: number;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Field(() => Int, { description: 'What it costs, in euros.' })
  cost: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What came of a project, and why.' })
export class BudgetOutcome {
  @Field(() => BudgetVotedProject, { description: 'The project.' })
  project: BudgetVotedProject;

  @Field(() => BudgetReason, { description: 'Why it is funded, or not.' })
  reason: BudgetReason;

  @Extensions({ length: 400 })
  @Field({ description: 'The same in a sentence with its figures, in the caller’s language.' })
  explanation: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many ballots name it; null, as `share`, `support` and `place`, where fewer than five name anything paid from the same envelope.',
  })
  votes: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of those that name anything paid from the same envelope, from 0 to 1.',
  })
  share: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What they give to it together: as many as they are where they give no points.',
  })
  support: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In the order in which its envelope paid for them, from 1; null where it is not funded, and where `votes` is.',
  })
  place: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In euros: what was left of the envelope where it was too dear, or to those who want it where that was short; null elsewhere.',
  })
  left: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the project that excludes it; null where none does.',
  })
  against: number | null;

  @Extensions({ bound: 5 })
  @Field(() => [Int], { description: 'Numbers of equals before which it came by the seed.' })
  drawnBefore: number[];
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What came of one envelope.' })
export class BudgetEnvelopeOutcome {
  @Field(() => String, { nullable: true, description: 'The territory that pays it; null for the common one.' })
  territoryName: string | null;

  @Field(() => Int, { description: 'In euros.' })
  envelope: number;

  @Field(() => Int, { description: 'What is spent of it, in euros.' })
  spent: number;

  @Extensions({ bound: 20 })
  @Field(() => [Int], { description: 'The numbers of the projects that it could pay for. At most 100.' })
  numbers: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many ballots name anything that it could pay for; null where those are one to four.',
  })
  ballots: number | null;

  @Field({
    description:
      'Whether it pays for nothing else that people voted for; false as well where `ballots` is null, as that is not told.',
  })
  exhausted: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The address of its bare ballots in the format of Pabulib (`.pb`), by which anybody counts it again; null where they are fewer than 50, as few may tell whose they are.',
  })
  pabulib: string | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Where people voted on paper.' })
export class BudgetBooth {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => Int, { description: 'How many signed its roll, and how many ballots were in its box.' })
  turnout: number;

  @Extensions({ length: 2000 })
  @Field({ description: 'What its minutes say; may be empty.' })
  note: string;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Something that has to be so of a result.' })
export class BudgetCheck {
  @Field(() => BudgetCheckKind, { description: 'What was looked at.' })
  kind: BudgetCheckKind;

  @Field({ description: 'Whether it is so.' })
  isRight: boolean;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description: 'What came of a participatory budget: counted once, by a function with a version, and kept.',
})
export class BudgetResult {
  @Field(() => DateTime, { description: 'When it was counted.' })
  countedAt: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when everybody is told; null while those who answer for it alone are.',
  })
  publishedAt: string | null;

  @Extensions({ bound: 5 })
  @Field(() => [BudgetCheck], {
    description:
      'What of it was checked just now, before everybody is told. At most 5; nothing for whoever does not answer for it, nor once it is published: the files are there to check it by.',
  })
  checks: BudgetCheck[];

  @Field(() => Int, { description: 'The version of the function that counted it.' })
  functionVersion: number;

  @Field(() => Int, { description: 'How many ballots there are, on paper too.' })
  turnout: number;

  @Field(() => Int, { description: 'How many of them were cast here.' })
  online: number;

  @Field(() => Int, { description: 'How many of them are on paper.' })
  paper: number;

  @Field(() => Int, { description: 'What is spent, in euros.' })
  spent: number;

  @Extensions({ bound: 20 })
  @Field(() => [BudgetOutcome], { description: 'What is funded, in the order of its envelope. At most 100.' })
  funded: BudgetOutcome[];

  @Extensions({ bound: 20 })
  @Field(() => [BudgetOutcome], {
    description:
      'What is not, the most supported first; what fewer than five ballots could name last, by its number. At most 100.',
  })
  notFunded: BudgetOutcome[];

  @Extensions({ bound: 5 })
  @Field(() => [BudgetEnvelopeOutcome], { description: 'What came of each envelope. At most 51.' })
  envelopes: BudgetEnvelopeOutcome[];

  @Field({
    description:
      'Whether nothing else that people voted for could be paid from what is left; false as well where an envelope does not tell.',
  })
  exhausted: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The SHA-256 of all ballots: one a line as `3:1,7:1` (number and points), in the order of their bytes, without a line feed at the end. Null where an envelope has fewer than fifty ballots: with the votes of each project it would tell them.',
  })
  ballotsHash: string | null;

  @Field({ description: 'What drew between equals: its SHA-256 is `rule.seedCommitment`.' })
  seed: string;

  @Field({
    description:
      'The address of a list of the SHA-256 of the receipts of all ballots that were cast here: who finds theirs in it was counted.',
  })
  receipts: string;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'What the rule would do with ballots that are generated: of nobody, and no word about what people will vote. It is counted by the function that counts the result.',
})
export class BudgetPreview {
  @Field({ description: 'What draws the ballots, and between equals: the same seed gives the same preview.' })
  seed: string;

  @Field(() => Int, { description: 'How many ballots were generated.' })
  ballots: number;

  @Field(() => Int, { description: 'What would be spent, in euros.' })
  spent: number;

  @Field({ description: 'Whether nothing else that is named could be paid from what would be left.' })
  exhausted: boolean;

  @Extensions({ bound: 20 })
  @Field(() => [BudgetOutcome], { description: 'What would be funded. At most 100.' })
  funded: BudgetOutcome[];

  @Extensions({ bound: 20 })
  @Field(() => [BudgetOutcome], { description: 'What would not, the most supported first. At most 100.' })
  notFunded: BudgetOutcome[];

  @Extensions({ bound: 5 })
  @Field(() => [BudgetEnvelopeOutcome], { description: 'What would come of each envelope. At most 51.' })
  envelopes: BudgetEnvelopeOutcome[];
}
