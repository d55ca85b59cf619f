import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, Node, OwnedBy, PartialDate } from '#lib/graphql';
import { Certainty } from '#lib/network';
import { ChainKind } from './chain.kinds.js';

/** Most links of a chain that are listed on one side. */
export const MOST_LINKS = 100;

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'How many links of a kind lead on from a record, those that are not listed too.' })
export class ChainFan {
  @Field(() => ChainKind, { description: 'Their kind.' })
  kind: ChainKind;

  @Field(() => Int, { description: 'How many the caller may see on the day. `chainLinks` lists all of them.' })
  count: number;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({
  description: 'That one record led to another. It is there for whoever may see both; for others there is nothing.',
})
export class ChainLink {
  @Field(() => ChainKind, { description: 'How: what came of the earlier record.' })
  kind: ChainKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When, as precise as the source; later than the day for what is planned; null where nobody knows.',
  })
  on: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When that ended, as precise as the source, or is to end; null where it has not by the day, or cannot.',
  })
  until: string | null;

  @Field(() => Certainty, { description: 'Whether its dates leave a doubt on the day.' })
  certainty: Certainty;

  @Field(() => Node, {
    nullable: true,
    description:
      'The record that it leads to, seen from the one asked about: the earlier one in `before`, the later one in `after`.',
  })
  node: Node | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place in the same list, from 0, of the link that it goes on from; null where it starts at the record asked about.',
  })
  via: number | null;

  @Extensions({ bound: 20 })
  @Field(() => [ChainFan], {
    description:
      'How many links lead on from `node`, the same way, by kind; at most one a kind. What is not listed is counted too.',
  })
  fans: ChainFan[];

  @Field(() => [ChainKind], {
    description:
      'What one would expect to have come of `node` by the day, and nobody knows of. At most one of each kind.',
  })
  missing: ChainKind[];
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'What led to a record and what came of it, across modules, as known on a day.' })
export class Chain {
  @Field(() => Node, { nullable: true, description: 'The record itself.' })
  of: Node | null;

  @Field(() => LocalDate, { description: 'The day that it describes.' })
  asOf: string;

  @Extensions({ bound: MOST_LINKS })
  @Field(() => [ChainLink], {
    description: `What led to it, step by step backwards, latest first of each kind. At most ${MOST_LINKS} links; \`beforeFans\` and \`fans\` say how many there are.`,
  })
  before: ChainLink[];

  @Extensions({ bound: MOST_LINKS })
  @Field(() => [ChainLink], {
    description: `What came of it, step by step, latest first of each kind. At most ${MOST_LINKS} links; \`afterFans\` and \`fans\` say how many there are.`,
  })
  after: ChainLink[];

  @Extensions({ bound: 20 })
  @Field(() => [ChainFan], { description: 'How many links lead to it, by kind; at most one a kind.' })
  beforeFans: ChainFan[];

  @Extensions({ bound: 20 })
  @Field(() => [ChainFan], { description: 'How many links go on from it, by kind; at most one a kind.' })
  afterFans: ChainFan[];

  @Field(() => [ChainKind], {
    description: 'What one would expect to have come of it by the day, and nobody knows of. At most one of each kind.',
  })
  missing: ChainKind[];
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'What a kind of link is called.' })
export class ChainKindWords {
  @Field(() => ChainKind, { description: 'The kind.' })
  kind: ChainKind;

  @Field({ description: 'What came of the earlier record, as a noun, in the language of the caller.' })
  label: string;
}
