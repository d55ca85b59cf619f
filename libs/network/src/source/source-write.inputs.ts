import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';

@InputType({ description: 'Something that was read, to be named as a source.' })
export class SourceCreateInput {
  @Field({ description: 'What was read, and where. At most 500 characters.' })
  @IsNotEmpty()
  @MaxLength(500)
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}
