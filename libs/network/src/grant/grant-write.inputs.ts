import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, Length, MaxLength, Min } from 'class-validator';
import { PartialDate } from '#lib/graphql';

@InputType({ description: 'Public money asked for, and perhaps awarded.' })
export class GrantRecordInput {
  @Field({ description: 'The programme: FEDER.' })
  @IsNotEmpty()
  @MaxLength(200)
  programme: string;

  @Field(() => String, { nullable: true, description: 'The priority of the programme.' })
  @IsOptional()
  @MaxLength(500)
  priority?: string | null;

  @Field(() => ID, { description: 'Who asked for it.' })
  @MaxLength(100)
  organizationId: string;

  @Field(() => Int, { description: 'In cents of euro.' })
  @Min(1)
  amountCents: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it was asked for.' })
  @IsOptional()
  requestedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was awarded; left out when it was not.' })
  @IsOptional()
  awardedOn?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the sources that say so, at most 20.' })
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

@InputType({ description: 'Corrects a grant or completes it; what is left out stays, null takes it away.' })
export class GrantUpdateInput {
  @Field(() => ID, { description: 'The grant.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'The programme: FEDER.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  programme?: string | null;

  @Field(() => String, { nullable: true, description: 'The priority of the programme.' })
  @IsOptional()
  @MaxLength(500)
  priority?: string | null;

  @Field(() => Int, { nullable: true, description: 'In cents of euro.' })
  @IsOptional()
  @Min(1)
  amountCents?: number | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was asked for.' })
  @IsOptional()
  requestedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was awarded; null when it was not.' })
  @IsOptional()
  awardedOn?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources that say so, at most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
