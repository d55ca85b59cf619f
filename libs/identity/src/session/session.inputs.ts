import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsNotEmpty } from 'class-validator';
import { IsAddress } from '#lib/mail';
import { asAddress } from '../account/account.inputs.js';

@InputType({ description: 'Signs in with address and password.' })
export class SignInInput {
  @Field({ description: 'Address of the account.' })
  @Transform(asAddress)
  @IsAddress()
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

@InputType({ description: 'Gives the code that is asked after another service has signed somebody in.' })
export class SignInFinishInput {
  @Field({ description: 'Six digits of the second factor, or a recovery code.' })
  @IsNotEmpty()
  code: string;
}

@InputType({
  description: 'Proves anew who uses the session. Where a second factor is set, the code alone is enough.',
})
export class SessionProveInput {
  @Field(() => String, { nullable: true, description: 'Password of the account.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Six digits of the second factor, or a recovery code.' })
  code?: string | null;
}

@InputType({ description: 'What ends beside the sessions.' })
export class SignOutEverywhereInput {
  @Field({ defaultValue: true, description: 'Whether tokens that act with all roles of the account are revoked.' })
  revokesTokens: boolean;

  @Field({ defaultValue: false, description: 'Whether tokens for a machine of an organization are revoked too.' })
  revokesOrganizationTokens: boolean;
}

@InputType({ description: 'Ends one session.' })
export class SessionRevokeInput {
  @Field(() => ID, { description: 'The session to end.' })
  id: string;
}
