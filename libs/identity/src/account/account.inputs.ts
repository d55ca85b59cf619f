import { applyDecorators } from '@nestjs/common';
import { InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { Equals, Matches } from 'class-validator';
import { LONGEST } from '#lib/passwords';
import { OPTIONAL, partial, Secret, Text, Value, words } from '#lib/writes';
import { IsStrong } from '../password/strong.js';
import { Address } from './address.js';
import { AccountLocale } from './viewer.type.js';

/** No address or tag in a name, and no gap: it stands in mail that we send. */
const Name = (description: string): PropertyDecorator =>
  applyDecorators(
    Matches(
      /^[\p{L}\p{M}\p{N} .,'’()-]+$/u,
      words(
        'Un nom s’écrit avec des lettres, des espaces, des apostrophes et des tirets.',
        'A name is written with letters, spaces, apostrophes and hyphens.',
      ),
    ),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value)),
    Text(80, description),
  );

/** What others know of the person: it counts as little in a password. */
export const knownOf = ({ email, givenName, familyName }: AccountSignUpInput): string[] => [
  ...email.split('@'),
  givenName,
  familyName,
];

@InputType({ description: 'Opens an account. The answer is the same whether or not the address is known.' })
export class AccountSignUpInput {
  @Address('Address to verify: a link is sent there.') email: string;

  @Secret(
    LONGEST,
    'At least 80 bits by the formula of the CNIL: a phrase of a few words, or 14 characters of several kinds.',
  )
  @IsStrong(knownOf)
  password: string;

  @Name('First name; at most 80 characters.') givenName: string;
  @Name('Last name; at most 80 characters.') familyName: string;
  @Value(() => AccountLocale, 'Language of emails.', { unless: AccountLocale.FR }) locale: AccountLocale;

  @Value(() => Boolean, 'Whether the terms of use are accepted; there is no account without.')
  @Equals(
    true,
    words('Acceptez les conditions d’utilisation pour ouvrir un compte.', 'Accept the terms to open an account.'),
  )
  acceptsTerms: boolean;

  @Value(() => Boolean, 'Whether the newsletter of the network is wanted.', { unless: false }) wantsNewsletter: boolean;
  @Value(() => String, 'Secret of an invitation, from its link.', OPTIONAL) invitationToken?: string | null;
}

@InputType({ description: 'Asks for the email of a sign-up again.' })
export class VerificationSendInput {
  @Address('The address that was signed up.') email: string;
}

@InputType({ description: 'Follows the link of an email.' })
export class EmailVerifyInput {
  @Value(() => String, 'Secret of the link.') token: string;

  @Secret(
    LONGEST,
    'For a new account: the password chosen at sign-up, which proves that the same person asked.',
    OPTIONAL,
  )
  password?: string | null;
}

@InputType({ description: 'Asks for a link to set a new password.' })
export class PasswordForgetInput {
  @Address('Address of the account.') email: string;
}

@InputType({ description: 'Sets a new password with the link of an email. All sessions and tokens end.' })
export class PasswordResetInput {
  @Value(() => String, 'Secret of the link.') token: string;
  @Secret(LONGEST, 'New password: at least 80 bits by the formula of the CNIL.') password: string;
}

@InputType({ description: 'Changes the password. All other sessions end.' })
export class PasswordChangeInput {
  @Secret(LONGEST, 'Password until now; left out by an account that has none.', OPTIONAL)
  currentPassword?: string | null;

  @Secret(LONGEST, 'New password: at least 80 bits by the formula of the CNIL.') newPassword: string;
}

@InputType({ description: 'Asks for another address. It changes once the link sent there is followed.' })
export class EmailChangeInput {
  @Address('New address.') email: string;
  @Secret(LONGEST, 'Password of the account.') password: string;
}

@InputType({ description: 'Changes to one’s own profile; fields left out stay as they are, and none may be null.' })
export class ProfileUpdateInput extends partial(AccountSignUpInput, {
  without: ['email', 'password', 'acceptsTerms', 'wantsNewsletter', 'invitationToken'],
}) {
  @Value(() => Int, 'The version of the person that the caller has seen.', OPTIONAL) expectedVersion?: number | null;
}
