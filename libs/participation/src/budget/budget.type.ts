import { Extensions, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { BudgetBallotKind, BudgetCompletion, BudgetReason, BudgetRuleKind } from './budget.enums.js';

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node, DatedNode], description: 'Something that a participatory budget can pay for.' })
@Entity('participation', 'budgetproject')
export class BudgetProject extends DatedNode {
  @Field(() => Int, { description: 'Its number within its call, from 1: ballots name it by this.' })
  number: number;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Extensions({ length: 150 })
  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Extensions({ length: 150 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it is, in the caller’s language; plain text, may be empty.' })
  about: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it is in French; may be empty.' })
  aboutFr: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  aboutEn: string | null;

  @Field(() => Int, { description: 'What it costs, in euros.' })
  cost: number;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'Where it would be, in words; null where it is anywhere.' })
  place: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a territory pays for the projects that lie in it.' })
export class BudgetEnvelope {
  @Field({ description: 'What it is called.' })
  territoryName: string;

  @Field(() => Int, { description: 'In euros.' })
  amount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Two projects of which one at most is funded.' })
export class BudgetIncompatibility {
  @Field(() => Int, { description: 'The number of the one.' })
  number: number;

  @Field(() => Int, { description: 'The number of the other.' })
  otherNumber: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'By what rule a participatory budget is voted on and counted. It stays as it is once the ballot has opened.',
})
export class BudgetRule {
  @Field(() => Int, { description: 'Which version of it holds, from 1.' })
  number: number;

  @Field(() => BudgetRuleKind, { description: 'How the envelope is shared out.' })
  kind: BudgetRuleKind;

  @Field(() => BudgetBallotKind, { description: 'What a ballot says.' })
  ballotKind: BudgetBallotKind;

  @Field(() => BudgetCompletion, { description: 'What is done with what equal shares leave over.' })
  completion: BudgetCompletion;

  @Field(() => Int, { description: 'For all projects that no territory pays for, in euros.' })
  envelope: number;

  @Extensions({ bound: 10 })
  @Field(() => [BudgetEnvelope], { description: 'Of territories that pay for what lies in them. At most 50.' })
  envelopes: BudgetEnvelope[];

  @Field(() => Int, { description: 'A project that fewer ballots name is not funded; 0 asks for none.' })
  minimumVotes: number;

  @Field(() => Int, { description: 'How many projects a ballot names at most.' })
  maximumChoices: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many points a ballot gives at most; null where it gives none.',
  })
  points: number | null;

  @Extensions({ bound: 10 })
  @Field(() => [BudgetIncompatibility], { description: 'Pairs of which one at most is funded. At most 50.' })
  incompatible: BudgetIncompatibility[];

  @Field({
    description:
      'The SHA-256 of the seed that draws between equals, as hexadecimal digits: the seed is told with the result, and was not chosen after the ballots.',
  })
  seedCommitment: string;

  @Field(() => DateTime, { description: 'Since when it is so.' })
  setAt: string;
}

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

  @Field(() => Int, { description: 'How many ballots name it.' })
  votes: number;

  @Field(() => Float, { description: 'Of those that name anything paid from the same envelope, from 0 to 1.' })
  share: number;

  @Field(() => Int, { description: 'What they give to it together: as many as they are where they give no points.' })
  support: number;

  @Field(() => Int, {
    nullable: true,
    description: 'In the order in which its envelope paid for them, from 1; null where it is not funded.',
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

  @Field(() => Int, { description: 'How many ballots name anything that it could pay for.' })
  ballots: number;

  @Field({ description: 'Whether it pays for nothing else that people voted for.' })
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
@ObjectType({
  description: 'What came of a participatory budget: counted once, by a function with a version, and kept.',
})
export class BudgetResult {
  @Field(() => DateTime, { description: 'When it was counted.' })
  countedAt: string;

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
  @Field(() => [BudgetOutcome], { description: 'What is not, the most supported first. At most 100.' })
  notFunded: BudgetOutcome[];

  @Extensions({ bound: 5 })
  @Field(() => [BudgetEnvelopeOutcome], { description: 'What came of each envelope. At most 51.' })
  envelopes: BudgetEnvelopeOutcome[];

  @Field({ description: 'Whether nothing else that people voted for could be paid from what is left.' })
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
@ObjectType({ description: 'A project that a ballot names.' })
export class BudgetChoice {
  @Field(() => Int, { description: 'Its number.' })
  number: number;

  @Field(() => Int, { description: 'What the ballot gives to it.' })
  points: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'The ballot of whoever asks, for nobody else.' })
export class BudgetOwnBallot {
  @Field(() => LocalDate, { description: 'The day on which it was last cast.' })
  votedOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code by which it is found in the list of receipts; null once it is counted, as nothing leads back to it then.',
  })
  receipt: string | null;

  @Extensions({ bound: 10 })
  @Field(() => [BudgetChoice], {
    description:
      'What it says, as long as it can be changed: empty from the close on, as it could be shown to others then. At most 50.',
  })
  choices: BudgetChoice[];
}
