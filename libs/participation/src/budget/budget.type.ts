import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { BudgetBallotKind, BudgetCompletion, BudgetReach, BudgetRuleKind, BudgetVerdict } from './budget.enums.js';

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

  @Extensions({ length: 400 })
  @Field(() => String, {
    nullable: true,
    description: 'Why it costs that, in French; null where nobody has said it. `costs` has what was told before.',
  })
  costNote: string | null;

  @Field(() => BudgetVerdict, {
    nullable: true,
    description:
      'What its last technical review found; null while there is none. What cannot be built is not voted on.',
  })
  verdict: BudgetVerdict | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a territory pays for the projects that lie in it.' })
export class BudgetEnvelope {
  @Field(() => ID, { description: 'The id of the territory.' })
  id: string;

  @Field({ description: 'What it is called.' })
  territoryName: string;

  @Field(() => Int, { description: 'In euros.' })
  amount: number;

  @Extensions({ bound: 20 })
  @Field(() => [Int], { description: 'The numbers of the projects that it pays for. At most 100.' })
  numbers: number[];
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

  @Field(() => BudgetReach, { description: 'Of which of these territories a ballot may name projects.' })
  reach: BudgetReach;

  @Field(() => Int, {
    description: 'Days after the close on which ballots on paper are entered; it is counted then, of itself.',
  })
  paperDays: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after the close by the last of which everybody is told the result; null where that is with the count.',
  })
  publishedDays: number | null;

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
