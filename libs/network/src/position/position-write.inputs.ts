import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { PositionKind } from './position.enums.js';

@InputType({ description: 'A position that somebody takes up.' })
export class PositionInput {
  @Field(() => ID, { description: 'Where it is held.' })
  @MaxLength(100)
  organizationId: string;

  @Field(() => PositionKind, {
    description:
      'What kind of work it is. Directors and presidents become public; those who have an account by their own word or the coordination’s.',
  })
  kind: PositionKind;

  @Field(() => String, { nullable: true, description: 'As written on the letterhead. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field(() => Float, { nullable: true, description: 'Share of full time, above 0 and up to 1.' })
  @IsOptional()
  @Min(0.01)
  @Max(1)
  fullTimeShare?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  @IsOptional()
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it is no longer held.' })
  @IsOptional()
  to?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the sources. At most 20.' })
  @ArrayMaxSize(20)
  sources: string[];
}

@InputType({ description: 'A position that a person of the network takes up.' })
export class PositionStartInput extends PositionInput {
  @Field(() => ID, { description: 'Who takes it up.' })
  @MaxLength(100)
  personId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'The end of a position.' })
export class PositionEndInput {
  @Field(() => ID, { description: 'The position.' })
  @MaxLength(100)
  id: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is no longer held; today when left out.',
  })
  @IsOptional()
  on?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'What is corrected of a position: what is left out stays, null clears.' })
export class PositionUpdateInput {
  @Field(() => ID, { description: 'The position.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'As written on the letterhead. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field(() => Float, { nullable: true, description: 'Share of full time, above 0 and up to 1.' })
  @IsOptional()
  @Min(0.01)
  @Max(1)
  fullTimeShare?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  @IsOptional()
  from?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
