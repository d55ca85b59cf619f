import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

@InputType()
export class MilestoneCreateInput {
  @Field()
  @Matches(PARTIAL_DATE)
  on: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(PARTIAL_DATE)
  until?: string | null;

  @Field({ defaultValue: false })
  endUnknown: boolean;

  @Field()
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  detail?: string | null;

  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(20)
  @IsString({ each: true })
  sources: string[];
}
