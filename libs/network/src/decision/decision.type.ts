import { Audience } from '#lib/access';
import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { DecisionOutcome, VoteChoice, VoteResult } from './decision.enums.js';

@Audience('EVERYONE')
@ObjectType({ description: 'How many voted how, and what that says.' })
export class Ballot {
  @Field(() => Int, { description: 'Votes for.' })
  for: number;

  @Field(() => Int, { description: 'Votes against.' })
  against: number;

  @Field(() => Int, { description: 'Abstentions.' })
  abstained: number;

  @Field({ description: 'A secret ballot keeps no names.' })
  isSecret: boolean;

  @Field(() => VoteResult, { description: 'Computed from the votes; the outcome is what the body recorded.' })
  result: VoteResult;
}

@Audience('EVERYONE')
@OwnedBy('network')
@ObjectType({ description: 'How one member voted in an open ballot.' })
export class Vote {
  @Field(() => VoteChoice, { description: 'How.' })
  choice: VoteChoice;
}

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node, DatedNode], description: 'A decision of a governing body.' })
@Entity('network', 'decision')
export class Decision extends DatedNode {
  @Field(() => LocalDate, { description: 'When it was decided.' })
  decidedOn: string;

  @Field(() => Int, { description: 'Year of its number.' })
  year: number;

  @Field(() => Int, { description: 'Its number within the body and the year, from 1.' })
  number: number;

  @Field({ description: 'What was decided, in a line.' })
  title: string;

  @Extensions({ length: 4000 })
  @Field({ description: 'What was decided, in full; plain text.' })
  text: string;

  @Field(() => DecisionOutcome, { description: 'What became of it, as recorded.' })
  outcome: DecisionOutcome;

  @Field(() => Ballot, { nullable: true, description: 'The vote; null when none was recorded.' })
  ballot: Ballot | null;

  @Field({ description: 'Generated for demonstration: no statement about a real decision.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
