import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { OrganizationKind } from '../organization/organization.enums.js';
import { FigureComparison, FigureMeasure } from './figure.type.js';

@InputType({ description: 'A figure that a source asserts.' })
export class AssertedFigureRecordInput {
  @Field(() => FigureMeasure, { description: 'What it measures.' })
  measure: FigureMeasure;

  @Field(() => Float, { description: 'The figure of the source: a whole number, or an amount in euros.' })
  @Min(0)
  @Max(1e15)
  value: number;

  @Field(() => FigureComparison, { defaultValue: FigureComparison.EXACTLY, description: 'How the source puts it.' })
  comparison: FigureComparison;

  @Field(() => PartialDate, { description: 'The time it is about, as precise as is known.' })
  on: string;

  @Field(() => ID, { nullable: true, description: 'The organization it is about; needed for EMPLOYEES.' })
  @IsOptional()
  @MaxLength(100)
  organizationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The agreement it is about; needed for SIGNATORIES, and only there.',
  })
  @IsOptional()
  @MaxLength(100)
  agreementId?: string | null;

  @Field(() => OrganizationKind, {
    nullable: true,
    description: 'The kind of organization that it counts, if only one; for SIGNATORIES only.',
  })
  @IsOptional()
  organizationKind?: OrganizationKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says, word for word. At most 1,000 characters.',
  })
  @IsOptional()
  @MaxLength(1000)
  statement?: string | null;

  @Field(() => String, { nullable: true, description: 'What to know when reading it. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], { description: 'Keys of the sources that assert it: at least one, at most 20.' })
  @ArrayMaxSize(20)
  sources: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'What changes of an asserted figure: what is left out stays, null clears. What it measures, and of whom, does not change: take it out and record another.',
})
export class AssertedFigureUpdateInput {
  @Field(() => ID, { description: 'The figure.' })
  @MaxLength(100)
  id: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure of the source: a whole number, or an amount in euros.',
  })
  @IsOptional()
  @Min(0)
  @Max(1e15)
  value?: number | null;

  @Field(() => FigureComparison, { nullable: true, description: 'How the source puts it.' })
  @IsOptional()
  comparison?: FigureComparison | null;

  @Field(() => PartialDate, { nullable: true, description: 'The time it is about, as precise as is known.' })
  @IsOptional()
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says, word for word. At most 1,000 characters.',
  })
  @IsOptional()
  @MaxLength(1000)
  statement?: string | null;

  @Field(() => String, { nullable: true, description: 'What to know when reading it. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the sources that assert it, all of them: at least one, at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'An asserted figure that was recorded by mistake.' })
export class AssertedFigureRemoveInput {
  @Field(() => ID, { description: 'The figure.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
