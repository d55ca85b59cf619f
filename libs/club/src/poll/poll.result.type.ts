import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { PollOption } from './poll.type.js';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'Where an option came in the end.' })
export class PollRank {
  @Field(() => PollOption, { description: 'The option.' })
  option: PollOption;

  @Field(() => Int, { description: 'Its place, from 1; several may share one.' })
  rank: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The points that put it there; null by the method of Schulze, which counts duels.',
  })
  points: number | null;
}

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'How two options came out against each other.' })
export class PollDuel {
  @Field(() => PollOption, {
    description: 'The one that more put before the other; of equals the one that is listed first.',
  })
  winner: PollOption;

  @Field(() => PollOption, { description: 'The other one.' })
  loser: PollOption;

  @Field(() => Int, { description: 'How many put the winner before the loser.' })
  winnerVotes: number;

  @Field(() => Int, { description: 'How many put the loser before the winner.' })
  loserVotes: number;

  @Field(() => Int, { description: 'By how many the winner won; 0 where they are equal.' })
  margin: number;
}

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'What came of a poll, counted from its ballots whenever it is asked.' })
export class PollResult {
  @Field(() => Int, { description: 'Ballots that were cast.' })
  ballots: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether enough took part; null where no quorum was asked.' })
  isQuorate: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the proposal is accepted, which it is not without its quorum; null where options were offered.',
  })
  isAccepted: boolean | null;

  @Field(() => Int, { description: 'Ballots for the proposal.' })
  yes: number;

  @Field(() => Int, { description: 'Ballots against the proposal.' })
  no: number;

  @Field(() => Int, { description: 'Objections to the proposal.' })
  objections: number;

  @Field(() => Int, { description: 'Abstentions.' })
  abstentions: number;

  @Field(() => Int, { description: 'Blank ballots.' })
  blanks: number;

  @Extensions({ bound: 5 })
  @Field(() => [String], { description: 'Why some object, in the order of the alphabet. At most 500.' })
  reasons: string[];

  @Extensions({ bound: 10 })
  @Field(() => [PollRank], { description: 'The options from the first to the last; empty for a proposal. At most 20.' })
  ranking: PollRank[];

  @Extensions({ bound: 45 })
  @Field(() => [PollDuel], { description: 'Each pair of options, where they were ranked. At most 190.' })
  matrix: PollDuel[];
}

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({
  description:
    'The ballots of a closed poll, by which anybody can count it again. They stand in the order of what they say, and the receipts in theirs: which belongs to which is not written anywhere.',
})
export class PollExport {
  @Extensions({ length: 20_000 })
  @Field({ description: 'As a table: what each ballot says of each option.' })
  csv: string;

  @Extensions({ length: 20_000 })
  @Field({ description: 'As JSON: how it is counted, the options, the ballots and the receipts.' })
  json: string;
}
