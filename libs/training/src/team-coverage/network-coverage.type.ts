import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { CoverageRange } from './team-coverage.type.js';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'The teams of all CAUE on one day, for a chart over time.' })
export class NetworkCoveragePoint {
  @Field(() => LocalDate, { description: 'The day.' })
  on: string;

  @Field(() => Int, { description: 'Of how many CAUE it is known who is in the team; empty teams not counted.' })
  organizations: number;

  @Field(() => Int, { description: 'How many of these have trained their whole team, beyond doubt.' })
  organizationsComplete: number;

  @Field(() => Int, { description: 'How many may have, those beyond doubt included.' })
  organizationsPossiblyComplete: number;

  @Field(() => Int, { description: 'How many people these teams have.' })
  headcount: number;

  @Field(() => Int, { description: 'How many of them are trained beyond doubt.' })
  trained: number;

  @Field(() => Int, { description: 'How many of them may be trained, those beyond doubt included.' })
  possiblyTrained: number;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'How many CAUE have trained their whole team on a day, and how many people are trained, counted from the records, members of the network or not.',
})
export class NetworkCoverage {
  @Field(() => LocalDate, { description: 'The day that it describes.' })
  asOf: string;

  @Field(() => Int, { description: 'Of how many CAUE it is known who is in the team; empty teams not counted.' })
  organizations: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of these have trained their whole team, beyond doubt; null when no team is known.',
  })
  organizationsComplete: number | null;

  @Field(() => CoverageRange, {
    nullable: true,
    description: 'The range of `organizationsComplete`, however imprecise dates are read; null when no team is known.',
  })
  organizationsCompleteRange: CoverageRange | null;

  @Field(() => Int, { nullable: true, description: 'How many people the known teams have; null when there is none.' })
  headcount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them are trained, beyond doubt; null when no team is known.',
  })
  trained: number | null;

  @Field(() => CoverageRange, {
    nullable: true,
    description: 'The range of `trained`, however imprecise dates are read; null when no team is known.',
  })
  trainedRange: CoverageRange | null;
}
