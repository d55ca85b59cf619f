import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy, PartialDate } from '#lib/graphql';
import { Certainty, FigureComparison, FigureMeasure, Source } from '#lib/network';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description: 'The fewest and the most that the records allow on the day; equal when no date leaves a doubt.',
})
export class CoverageRange {
  @Field(() => Int, { description: 'At least so many.' })
  least: number;

  @Field(() => Int, { description: 'At most so many.' })
  most: number;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A stretch in which everybody of a team was trained, or may have been.' })
export class CoveragePeriod {
  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Since when, as precisely as it can be told; null where it lies in one year or another, or is in doubt throughout.',
  })
  fullyTrainedOn: string | null;

  @Field(() => LocalDate, { description: 'First day on which it is possible.' })
  possibleFrom: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is beyond doubt; null when it never is.',
  })
  certainFrom: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is beyond doubt no longer; null while no end is known.',
  })
  certainTo: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is not possible any more; null while no end is known.',
  })
  possibleTo: string | null;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A team on one day, for a chart over time.' })
export class CoveragePoint {
  @Field(() => LocalDate, { description: 'The day.' })
  on: string;

  @Field(() => Int, { nullable: true, description: 'How many count for the team; null when that is not known.' })
  headcount: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them are trained beyond doubt.' })
  trained: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them may be trained, those beyond doubt included.' })
  possiblyTrained: number | null;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'What a source asserts about trained teams, beside what the records count at that time. Neither replaces the other.',
})
export class AssertedCoverage {
  @Field(() => FigureMeasure, { description: 'What it measures.' })
  measure: FigureMeasure;

  @Field(() => Float, { description: 'The figure of the source.' })
  value: number;

  @Field(() => FigureComparison, { description: 'How the source puts it.' })
  comparison: FigureComparison;

  @Field(() => PartialDate, { description: 'The time it is about, as precise as the source.' })
  on: string;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What the source says, in its own words.' })
  statement: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The same, counted from the records on the last day of that time; null where they tell nothing.',
  })
  counted: number | null;

  @Field(() => Float, { nullable: true, description: '`counted` less `value`; null where nothing is counted.' })
  difference: number | null;

  @Field(() => [Source], { description: 'Who asserts it; at most 20.' })
  sources: Source[];
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'Somebody in a team on a day. Seen by the person, by managers of the organization and by coordinators; others see how many there are.',
})
export class TeamPerson {
  @Field(() => LocalDate, { nullable: true, description: 'When they came; null when they have always been there.' })
  arrivedOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From when they count for the team: after their days of grace; null when they always have.',
  })
  countsFrom: string | null;

  @Field({ description: 'Whether they count on the day; false in their days of grace.' })
  counts: boolean;

  @Field({ description: 'Whether they are trained beyond doubt.' })
  trained: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When they completed what counts, as precise as is known; null for whoever is not trained, even possibly.',
  })
  trainedOn: string | null;

  @Field(() => Certainty, { description: 'Whether the dates leave a doubt on the day about whether they are trained.' })
  certainty: Certainty;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it counts no longer; null when it always will, and for whoever is not trained.',
  })
  expiresOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Since when it has counted no longer, for whoever was trained before; null for all others.',
  })
  lapsedOn: string | null;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'How many of the team of an organization are trained on a day, by the rule of that day. The team is who holds one of the positions of the rule there, on that day.',
})
export class TeamCoverage {
  @Field(() => LocalDate, { description: 'The day that it describes.' })
  asOf: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many count for the team; null when no rule holds, or nobody knows who works there: unknown is not zero.',
  })
  headcount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them are trained beyond doubt; null with `headcount`.',
  })
  trained: number | null;

  @Field(() => CoverageRange, {
    nullable: true,
    description: 'The range of `trained`, however imprecise dates are read; null with `headcount`.',
  })
  trainedRange: CoverageRange | null;

  @Field(() => Float, {
    nullable: true,
    description: '`trained` in proportion to `headcount`, 0 to 1; null for an empty team.',
  })
  ratio: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether all of the team are trained; null for an empty team, and where dates leave a doubt or nothing is known.',
  })
  complete: boolean | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Whether dates leave a doubt about `trained`; null with `headcount`.',
  })
  certainty: Certainty | null;
}
