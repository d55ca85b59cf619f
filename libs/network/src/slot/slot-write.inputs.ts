import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';

@InputType({ description: 'Who stands behind an undocumented signatory. An earlier identification stays on record.' })
export class SlotIdentifyInput {
  @Field(() => ID, { description: 'The undocumented signatory.' })
  @MaxLength(100)
  slotId: string;

  @Field(() => ID, { description: 'Who it is.' })
  @MaxLength(100)
  organizationId: string;

  @Field({ description: 'What shows it. At most 2,000 characters.' })
  @IsNotEmpty()
  @MaxLength(2000)
  evidence: string;

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
