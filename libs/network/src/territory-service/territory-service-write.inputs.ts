import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';

@InputType({ description: 'That an organization begins to serve a territory.' })
export class TerritoryServiceStartInput {
  @Field(() => ID, { description: 'The organization.' })
  @MaxLength(100)
  organizationId: string;

  @Field(() => TerritoryReference, { description: 'The territory.' })
  territory: TerritoryReference;

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out when it has always been so.' })
  @IsOptional()
  from?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it no longer holds; left out while it does.',
  })
  @IsOptional()
  to?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the sources. At most 20.' })
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

@InputType({ description: 'That an organization serves a territory no more.' })
export class TerritoryServiceEndInput {
  @Field(() => ID, { description: 'The period: the `id` of `Organization.services`.' })
  @MaxLength(100)
  id: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it no longer holds; today when left out.',
  })
  @IsOptional()
  on?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({
  description:
    'What was wrong of a period in which an organization serves a territory: what is left out stays, null clears.',
})
export class TerritoryServiceUpdateInput {
  @Field(() => ID, { description: 'The period: the `id` of `Organization.services`.' })
  @MaxLength(100)
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null when it has always been so.' })
  @IsOptional()
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it no longer holds; null while it does.' })
  @IsOptional()
  to?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, in place of those before. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[];

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A period that was recorded by mistake.' })
export class TerritoryServiceRemoveInput {
  @Field(() => ID, { description: 'The period: the `id` of `Organization.services`.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
