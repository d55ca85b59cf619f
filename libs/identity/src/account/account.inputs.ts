import { Field, InputType, Int } from '@nestjs/graphql';
import { Equals, IsNotEmpty, IsOptional, Matches, MaxLength } from 'class-validator';
import { IsAddress } from '#lib/mail';
import { Transform } from 'class-transformer';
import { words } from '#lib/writes';
import { IsStrong } from '../password/strong.js';
import { AccountLocale } from './viewer.type.js';

/** Addresses are compared in lower case, without the blanks that a copy brings along. */
export const asAddress = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;
const asName = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;

/** No address or tag in a name: it stands in mail that we send. */
const NAME = /^[\p{L}\p{M}\p{N} .,'’()-]+$/u;
const PLAIN_NAME = words(
  'Un nom s’écrit avec des lettres, des espaces, des apostrophes et des tirets.',
  'A name is written with letters, spaces, apostrophes and hyphens.',
);

/** What others know of the person: it counts as little in a password. */
export const knownOf = ({ email, givenName, familyName }: AccountSignUpInput): string[] => [
  ...email.split('@'),
  givenName,
  familyName,
];

@InputType({ description: 'Opens an account. The answer is the same whether or not the address is known.' })
export class AccountSignUpInput {
  @Field({ description: 'Address to verify: a link is sent there.' })
  @Transform(asAddress)
  @IsAddress()
  @MaxLength(254)
  email: string;

  @Field({
    description:
      'At least 80 bits by the formula of the CNIL: a phrase of a few words, or 14 characters of several kinds.',
  })
  @IsNotEmpty()
  @IsStrong(knownOf)
  password: string;

  @Field({ description: 'First name; at most 80 characters.' })
  @Transform(asName)
  @IsNotEmpty()
  @MaxLength(80)
  @Matches(NAME, { message: PLAIN_NAME })
  givenName: string;

  @Field({ description: 'Last name; at most 80 characters.' })
  @Transform(asName)
  @IsNotEmpty()
  @MaxLength(80)
  @Matches(NAME, { message: PLAIN_NAME })
  familyName: string;

  @Field(() => AccountLocale, { defaultValue: AccountLocale.FR, description: 'Language of mail.' })
  locale: AccountLocale;

  @Field({ description: 'Whether the terms of use are accepted; there is no account without.' })
  @Equals(true, {
    message: words(
      'Acceptez les conditions d’utilisation pour ouvrir un compte.',
      'Accept the terms to open an account.',
    ),
  })
  acceptsTerms: boolean;

  @Field({ defaultValue: false, description: 'Whether the letter of the network is wanted.' })
  wantsNewsletter: boolean;

  @Field(() => String, { nullable: true, description: 'Secret of an invitation, from its link.' })
  invitationToken?: string | null;
}

@InputType({ description: 'Follows the link of a mail.' })
export class EmailVerifyInput {
  @Field({ description: 'Secret of the link.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'For a new account: the password it was asked for with. Whoever does not know it did not ask.',
  })
  password?: string | null;
}

@InputType({ description: 'Asks for a link to set a new password.' })
export class PasswordForgetInput {
  @Field({ description: 'Address of the account.' })
  @Transform(asAddress)
  @IsAddress()
  email: string;
}

@InputType({ description: 'Sets a new password by the link of a mail. All sessions and tokens end.' })
export class PasswordResetInput {
  @Field({ description: 'Secret of the link.' })
  token: string;

  @Field({ description: 'New password: at least 80 bits by the formula of the CNIL.' })
  @IsNotEmpty()
  password: string;
}

@InputType({ description: 'Changes the password. All other sessions end.' })
export class PasswordChangeInput {
  @Field(() => String, { nullable: true, description: 'Password until now; left out by an account that has none.' })
  currentPassword?: string | null;

  @Field({ description: 'New password: at least 80 bits by the formula of the CNIL.' })
  @IsNotEmpty()
  newPassword: string;
}

@InputType({ description: 'Asks for another address. It changes once the link sent there is followed.' })
export class EmailChangeInput {
  @Field({ description: 'New address.' })
  @Transform(asAddress)
  @IsAddress()
  @MaxLength(254)
  email: string;

  @Field({ description: 'Password of the account.' })
  password: string;
}

@InputType({ description: 'Corrects what is known of oneself. Absent: unchanged.' })
export class ProfileUpdateInput {
  @Field(() => String, { nullable: true, description: 'First name; at most 80 characters.' })
  @IsOptional()
  @Transform(asName)
  @IsNotEmpty()
  @MaxLength(80)
  @Matches(NAME, { message: PLAIN_NAME })
  givenName?: string;

  @Field(() => String, { nullable: true, description: 'Last name; at most 80 characters.' })
  @IsOptional()
  @Transform(asName)
  @IsNotEmpty()
  @MaxLength(80)
  @Matches(NAME, { message: PLAIN_NAME })
  familyName?: string;

  @Field(() => AccountLocale, { nullable: true, description: 'Language of mail.' })
  locale?: AccountLocale;

  @Field(() => Int, { nullable: true, description: 'The version of the person that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
