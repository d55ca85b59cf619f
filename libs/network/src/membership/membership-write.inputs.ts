import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { MembershipEvent } from './membership.enums.js';

@InputType({
  description:
    'Joining or leaving, where a source tells that and no agreement. Where there is one, record the signature.',
})
export class MembershipRecordInput {
  @Field(() => ID, { description: 'Which organization.' })
  @MaxLength(100)
  organizationId: string;

  @Field(() => MembershipEvent, { description: 'Whether it joined or left.' })
  event: MembershipEvent;

  @Field(() => PartialDate, {
    description:
      'When, as precise as is known. For leaving, an exact date is the first day on which it no longer belongs.',
  })
  on: string;

  @Field(() => String, { nullable: true, description: 'What else the source says. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], { description: 'Keys of the sources: at least one, at most 20.' })
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

@InputType({ description: 'What changes of a joining or leaving: what is left out stays, null clears.' })
export class MembershipUpdateInput {
  @Field(() => ID, { description: 'The joining or leaving.' })
  @MaxLength(100)
  id: string;

  @Field(() => PartialDate, { nullable: true, description: 'When, as precise as is known.' })
  @IsOptional()
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What else the source says. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the sources, all of them: at least one, at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A joining or leaving that was recorded by mistake.' })
export class MembershipRemoveInput {
  @Field(() => ID, { description: 'The joining or leaving.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
