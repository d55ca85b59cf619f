import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { DecisionOutcome, VoteChoice } from './decision.enums.js';

@InputType({ description: 'How many voted how, where names are not kept.' })
export class VoteCountsInput {
  @Field(() => Int, { description: 'Votes for, 0 to 10,000.' })
  @Min(0)
  @Max(10_000)
  for: number;

  @Field(() => Int, { description: 'Votes against, 0 to 10,000.' })
  @Min(0)
  @Max(10_000)
  against: number;

  @Field(() => Int, { description: 'Abstentions, 0 to 10,000.' })
  @Min(0)
  @Max(10_000)
  abstained: number;
}

@InputType({ description: 'A new decision; its number follows that of the latest in the body and the year.' })
export class DecisionRecordInput {
  @Field(() => ID, { description: 'Who decided.' })
  @MaxLength(100)
  governingBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The meeting of that body; left out for none.' })
  @IsOptional()
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The point of the meeting’s agenda.' })
  @IsOptional()
  agendaItemId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When; the day of the meeting, or today, when left out.' })
  @IsOptional()
  decidedOn?: string | null;

  @Field({ description: 'What was decided, in a line.' })
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @Field({ defaultValue: '', description: 'What was decided, in full; plain text, at most 20,000 characters.' })
  @MaxLength(20_000)
  text: string;

  @Field(() => ID, { nullable: true, description: 'Mandate of whoever proposed it.' })
  @IsOptional()
  proposedById?: string | null;

  @Field(() => DecisionOutcome, { description: 'What became of it.' })
  outcome: DecisionOutcome;

  @Field({ defaultValue: false, description: 'A secret ballot keeps counts and no names.' })
  isSecret: boolean;

  @Field(() => VoteCountsInput, { nullable: true, description: 'The counts, where names are not kept.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VoteCountsInput)
  counts?: VoteCountsInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'How one member voted.' })
export class VoteInput {
  @Field(() => ID, { description: 'The mandate of the member.' })
  @MaxLength(100)
  mandateId: string;

  @Field(() => VoteChoice, { description: 'How.' })
  choice: VoteChoice;
}

@InputType({ description: 'Who voted how in an open ballot.' })
export class VoteRecordInput {
  @Field(() => ID, { description: 'The decision.' })
  @MaxLength(100)
  decisionId: string;

  @Field(() => [VoteInput], { description: '1 to 200 votes, one for each member.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => VoteInput)
  votes: VoteInput[];

  @Field(() => Int, { nullable: true, description: 'The version of the decision that the caller has seen.' })
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

@InputType({
  description:
    'Corrects a decision until the minutes of its meeting are approved; what is left out stays, null takes it away.',
})
export class DecisionUpdateInput {
  @Field(() => ID, { description: 'The decision.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'What was decided, in a line.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300)
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was decided, in full; plain text, at most 20,000 characters.',
  })
  @IsOptional()
  @MaxLength(20_000)
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The point of the meeting’s agenda.' })
  @IsOptional()
  agendaItemId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When; within the year of its number.' })
  @IsOptional()
  decidedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Mandate of whoever proposed it.' })
  @IsOptional()
  proposedById?: string | null;

  @Field(() => DecisionOutcome, { nullable: true, description: 'What became of it.' })
  @IsOptional()
  outcome?: DecisionOutcome | null;

  @Field(() => VoteCountsInput, { nullable: true, description: 'The counts, where names are not kept.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VoteCountsInput)
  counts?: VoteCountsInput | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
