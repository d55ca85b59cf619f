import { Field, ID, InputType } from '@nestjs/graphql';
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

  @Field(() => PartialDate, { nullable: true, description: 'When notice was given.' })
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
}
