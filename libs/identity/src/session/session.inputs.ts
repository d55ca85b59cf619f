import { InputType } from '@nestjs/graphql';
import { LONGEST } from '#lib/passwords';
import { OPTIONAL, Reference, Secret, Text, Value } from '#lib/writes';
import { Address } from '../account/address.js';

@InputType({ description: 'Signs in with address and password.' })
export class SignInInput {
  @Address('Address of the account.') email: string;
  @Secret(LONGEST, 'Its password.') password: string;

  @Text(100, 'Six digits of the second factor, or a recovery code; asked by SecondFactorNeededError.', OPTIONAL)
  code?: string | null;
}

@InputType({ description: 'The code that is asked after a sign-in through another service.' })
export class SignInFinishInput {
  @Text(100, 'Six digits of the second factor, or a recovery code.') code: string;
}

@InputType({
  description: 'Confirms who is using the session. Where a second factor is set, the code alone is enough.',
})
export class SessionProveInput {
  @Secret(LONGEST, 'Password of the account.', OPTIONAL) password?: string | null;
  @Text(100, 'Six digits of the second factor, or a recovery code.', OPTIONAL) code?: string | null;
}

@InputType({ description: 'What ends beside the sessions.' })
export class SignOutEverywhereInput {
  @Value(() => Boolean, 'Whether tokens that act with all roles of the account are revoked.', { unless: true })
  revokesTokens: boolean;

  @Value(() => Boolean, 'Whether tokens for a machine of an organization are revoked too.', { unless: false })
  revokesOrganizationTokens: boolean;
}

@InputType({ description: 'Ends one session.' })
export class SessionRevokeInput {
  @Reference('The session to end.') id: string;
}
