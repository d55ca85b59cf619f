import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { PartialDate } from '#lib/graphql';

@InputType({
  description: 'The withdrawal of a signatory. Give `organizationId`, or `slotId` for an undocumented one.',
})
export class WithdrawalRecordInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  agreementId: string;

  @Field(() => ID, { nullable: true, description: 'Who withdraws.' })
  @IsOptional()
  @MaxLength(100)
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The undocumented signatory that withdraws.' })
  @IsOptional()
  @MaxLength(100)
  slotId?: string | null;

  @Field(() => PartialDate, {
    description:
      'From when it takes effect, as precise as is known. An exact date is the first day on which it no longer binds.',
  })
  effectiveOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'When notice was given: not after it takes effect.' })
  @IsOptional()
  noticeOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source adds to the date: “end of year”. At most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200)
  precisionNote?: string | null;

  @Field(() => String, { nullable: true, description: 'Why. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What of its work stays accessible to the network. At most 2,000 characters.',
  })
  @IsOptional()
  @MaxLength(2000)
  remainsAccessible?: string | null;

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

  @Field(() => Int, { nullable: true, description: 'The version of the signature that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'What changes of a withdrawal: what is left out stays, null clears. Who withdraws stays.' })
export class WithdrawalUpdateInput {
  @Field(() => ID, { description: 'The withdrawal.' })
  @MaxLength(100)
  id: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'From when it takes effect, as precise as is known. An exact date is the first day on which it no longer binds.',
  })
  @IsOptional()
  effectiveOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When notice was given: not after it takes effect.' })
  @IsOptional()
  noticeOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source adds to the date: “end of year”. At most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200)
  precisionNote?: string | null;

  @Field(() => String, { nullable: true, description: 'Why. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What of its work stays accessible to the network. At most 2,000 characters.',
  })
  @IsOptional()
  @MaxLength(2000)
  remainsAccessible?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, all of them. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A withdrawal that was recorded by mistake, or is taken back before it takes effect.' })
export class WithdrawalRemoveInput {
  @Field(() => ID, { description: 'The withdrawal.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
