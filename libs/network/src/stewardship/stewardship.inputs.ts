import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { StewardshipSubject } from './stewardship.enums.js';

@InputType({ description: 'What an organization that closes hands over, and to whom.' })
export class StewardshipRecordInput {
  @Field(() => ID, { description: 'The organization that closes; its closing must be recorded.' })
  @MaxLength(100)
  giverId: string;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; left out while nobody does.' })
  @IsOptional()
  takerId?: string | null;

  @Field(() => StewardshipSubject, { description: 'What is handed over.' })
  subject: StewardshipSubject;

  @Field(() => String, { nullable: true, description: 'More about it; needed for OTHER. At most 1,000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  detail?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; left out while it is not settled.' })
  @IsOptional()
  handedOn?: string | null;

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

@InputType({ description: 'Completes a handover; what is left out stays, null takes it away.' })
export class StewardshipUpdateInput {
  @Field(() => ID, { description: 'The handover.' })
  @MaxLength(100)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; null while nobody does.' })
  @IsOptional()
  takerId?: string | null;

  @Field(() => String, { nullable: true, description: 'More about it; needed for OTHER. At most 1,000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  detail?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; null while it is not settled.' })
  @IsOptional()
  handedOn?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources that say so, at most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
