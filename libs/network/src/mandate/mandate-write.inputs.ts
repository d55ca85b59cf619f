import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Length, MaxLength, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { MandateFunction } from './mandate.enums.js';

@InputType({ description: 'A new mandate.' })
export class MandateStartInput {
  @Field(() => ID, { description: 'The constituency that the seat belongs to.' })
  @MaxLength(100)
  constituencyId: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the seat, from 1; the first free one when left out. For a substitute it is that of the member.',
  })
  @IsOptional()
  @Min(1)
  seat?: number | null;

  @Field(() => ID, { description: 'Who sits there. A mandate is public, so that everyone may know who holds it.' })
  personId: string;

  @Field(() => ID, { nullable: true, description: 'Whom the holder sits for.' })
  @IsOptional()
  organizationId?: string | null;

  @Field(() => MandateFunction, { defaultValue: MandateFunction.MEMBER, description: 'What the holder does there.' })
  function: MandateFunction;

  @Field(() => ID, {
    nullable: true,
    description: 'The mandate that the holder stands in for; left out for a full member.',
  })
  @IsOptional()
  substituteForId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  @IsOptional()
  from?: string | null;

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

@InputType({ description: 'Ends a mandate, and with it that of its substitute.' })
export class MandateEndInput {
  @Field(() => ID, { description: 'The mandate.' })
  @MaxLength(100)
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day no longer; today when left out.' })
  @IsOptional()
  on?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'Corrects a mandate; what is left out stays, null takes it away. Who holds it stays.' })
export class MandateUpdateInput {
  @Field(() => ID, { description: 'The mandate.' })
  @MaxLength(100)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Whom the holder sits for.' })
  @IsOptional()
  organizationId?: string | null;

  @Field(() => MandateFunction, { nullable: true, description: 'What the holder does there.' })
  @IsOptional()
  function?: MandateFunction | null;

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
