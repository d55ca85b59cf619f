import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMinSize, IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { TokenScope } from './token.type.js';

@InputType({ description: 'Makes a token for a program.' })
export class TokenCreateInput {
  @Field({ description: 'What it is for; at most 80 characters.' })
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  @Field(() => [TokenScope], { description: 'What it may be used for; at least one.' })
  @ArrayMinSize(1)
  scopes: TokenScope[];

  @Field(() => LocalDate, { description: 'Day when it stops working; within a year.' })
  expiresOn: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For a machine of an organization: the owner’s roles there count, no others. Left out: all of them.',
  })
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Sent again with the same input, it answers the token that the first one made, without its secret; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names a token.' })
export class TokenInput {
  @Field(() => ID, { description: 'The token.' })
  id: string;
}
