import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty } from 'class-validator';
import { asAddress } from '../account/account.inputs.js';

@InputType({ description: 'Signs in with address and password.' })
export class SignInInput {
  @Field({ description: 'Address of the account.' })
  @Transform(asAddress)
  @IsEmail()
  email: string;

  @Field({ description: 'Its password.' })
  @IsNotEmpty()
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'Six digits of the second factor, or a recovery code; asked by SecondFactorNeededError.',
  })
  code?: string | null;
}

@InputType({ description: 'Ends one session.' })
export class SessionRevokeInput {
  @Field(() => ID, { description: 'The session to end.' })
  id: string;
}
