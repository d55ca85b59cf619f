import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';

@InputType({ description: 'Works out a call for dues as a draft; again as often as needed until it is issued.' })
export class DuesCallPrepareInput {
  @Field(() => Int, { description: 'The year that the dues are for.' })
  @Min(1977)
  @Max(2200)
  year: number;

  @Field(() => ID, { description: 'The scale; it must be in force on the day that counts.' })
  @MaxLength(100)
  feeScaleId: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day whose inhabitants or headcount count; the first of January when left out.',
  })
  @IsOptional()
  basisOn?: string | null;

  @Field(() => [LocalDate], {
    description: 'When each instalment is due, in order, 1 to 12; the amount is shared out evenly.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  instalments: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Whom to call, at most 500; the members on the day that counts when left out.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  organizationIds?: string[] | null;

  @Field({
    defaultValue: false,
    description: 'A call among demonstration organizations, to try things out; a real one never calls them.',
  })
  isDemonstration: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the draft that this one replaces, that the caller has seen.',
  })
  @IsOptional()
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which call for dues.' })
export class DuesCallStepInput {
  @Field(() => ID, { description: 'The call.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
