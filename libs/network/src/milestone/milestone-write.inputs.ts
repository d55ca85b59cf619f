import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';
import { PartialDate } from '#lib/graphql';

@InputType({ description: 'A dated statement of a source.' })
export class MilestoneCreateInput {
  @Field(() => PartialDate, { description: 'When, as precise as is known; the beginning when it lasted.' })
  on: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, if it lasted: not before it began.' })
  @IsOptional()
  until?: string | null;

  @Field({ defaultValue: false, description: 'It lasted, and no source says until when: then without `until`.' })
  endUnknown: boolean;

  @Field({ description: 'What happened, in the words of the source. At most 300 characters.' })
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  detail?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Milestones that tell the same otherwise; they name this one in turn. At most 20.',
  })
  @ArrayMaxSize(20)
  conflictsWith: string[];

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

@InputType({ description: 'What changes of a milestone: what is left out stays, null clears.' })
export class MilestoneUpdateInput {
  @Field(() => ID, { description: 'The milestone.' })
  @MaxLength(100)
  id: string;

  @Field(() => PartialDate, { nullable: true, description: 'When, as precise as is known.' })
  @IsOptional()
  on?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, if it lasted: not before it began.' })
  @IsOptional()
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It lasted, and no source says until when: then without `until`.',
  })
  @IsOptional()
  endUnknown?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What happened. At most 300 characters.' })
  @IsOptional()
  @Length(1, 300)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'More about it. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  detail?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Milestones that tell the same otherwise, all of them; each names this one in turn. At most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  conflictsWith?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, all of them. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A milestone that was recorded by mistake.' })
export class MilestoneRemoveInput {
  @Field(() => ID, { description: 'The milestone.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
