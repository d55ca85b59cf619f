import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { IsAddress } from '#lib/mail';
import { asAddress } from '../account/account.inputs.js';
import { AccountLocale } from '../account/viewer.type.js';
import { Role } from '../role/role.type.js';

@InputType({ description: 'Invites somebody to take a role; whoever has no account yet opens one on the way.' })
export class InvitationSendInput {
  @Field({ description: 'Whom to invite.' })
  @Transform(asAddress)
  @IsAddress()
  @MaxLength(254)
  email: string;

  @Field(() => Role, { description: 'The role to give.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'The organization; left out for a role in the whole network.' })
  organizationId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day when the role ends; no end when left out.' })
  @IsOptional()
  roleUntil?: string | null;

  @Field(() => AccountLocale, { defaultValue: AccountLocale.FR, description: 'Language of the invitation.' })
  locale: AccountLocale;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Accepts an invitation with the account that is signed in.' })
export class InvitationAcceptInput {
  @Field({ description: 'Secret of the link.' })
  token: string;
}

@InputType({ description: 'Asks how the invitation of a link stands.' })
export class InvitationCheckInput {
  @Field({ description: 'Secret of the link.' })
  token: string;
}

@InputType({ description: 'Takes an invitation back.' })
export class InvitationRevokeInput {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;
}
