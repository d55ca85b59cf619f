import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsNotEmpty, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { FeeScaleKind } from './fee-scale.enums.js';

@InputType({ description: 'A bracket of a scale by headcount.' })
export class FeeBracketInput {
  @Field(() => Int, { description: 'From so many people employed, up to the next bracket.' })
  @Min(0)
  fromHeadcount: number;

  @Field(() => Int, { description: 'What is owed, in cents of euro.' })
  @Min(0)
  amountCents: number;
}

@InputType({ description: 'A new scale of dues; only what its kind needs is given.' })
export class FeeScaleCreateInput {
  @Field({ description: 'What it is called.' })
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @Field(() => FeeScaleKind, { description: 'What dues are worked out from.' })
  kind: FeeScaleKind;

  @Field(() => Int, { nullable: true, description: 'FLAT: the amount for all, in cents of euro.' })
  @IsOptional()
  @Min(1)
  flatCents?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'PER_INHABITANT: cents of euro for each inhabitant, four decimals at most.',
  })
  @IsOptional()
  @Min(0.0001)
  @Max(10_000)
  centsPerInhabitant?: number | null;

  @Field(() => Int, { nullable: true, description: 'PER_INHABITANT: nobody owes less, in cents of euro.' })
  @IsOptional()
  @Min(0)
  floorCents?: number | null;

  @Field(() => Int, { nullable: true, description: 'PER_INHABITANT: nobody owes more, in cents of euro.' })
  @IsOptional()
  @Min(1)
  ceilingCents?: number | null;

  @Field(() => [FeeBracketInput], { defaultValue: [], description: 'PER_HEADCOUNT: its brackets, at most 20.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FeeBracketInput)
  brackets: FeeBracketInput[];

  @Field(() => ID, { nullable: true, description: 'The decision that adopted it.' })
  @IsOptional()
  decisionId?: string | null;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day no longer; left out while no end is known.' })
  @IsOptional()
  to?: string | null;

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
    'Corrects a scale or ends it; what is left out stays, null takes it away. Its kind stays; its amounts too once a call was issued by it.',
})
export class FeeScaleUpdateInput {
  @Field(() => ID, { description: 'The scale.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'FLAT: the amount for all, in cents of euro.' })
  @IsOptional()
  @Min(1)
  flatCents?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'PER_INHABITANT: cents of euro for each inhabitant, four decimals at most.',
  })
  @IsOptional()
  @Min(0.0001)
  @Max(10_000)
  centsPerInhabitant?: number | null;

  @Field(() => Int, { nullable: true, description: 'PER_INHABITANT: nobody owes less, in cents of euro.' })
  @IsOptional()
  @Min(0)
  floorCents?: number | null;

  @Field(() => Int, { nullable: true, description: 'PER_INHABITANT: nobody owes more, in cents of euro.' })
  @IsOptional()
  @Min(1)
  ceilingCents?: number | null;

  @Field(() => [FeeBracketInput], {
    nullable: true,
    description: 'PER_HEADCOUNT: its brackets, at most 20, in place of those before.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FeeBracketInput)
  brackets?: FeeBracketInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The decision that adopted it.' })
  @IsOptional()
  decisionId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  @IsOptional()
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day no longer; null while no end is known.' })
  @IsOptional()
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
