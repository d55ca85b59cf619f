import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { Address } from '../account/address.js';
import { AccountLocale } from '../account/viewer.type.js';
import { Role } from '../role/role.type.js';

@InputType({ description: 'Invites somebody to take a role; a person without an account opens one on the way.' })
export class InvitationSendInput extends Made {
  @Address('Whom to invite.') email: string;
  @Value(() => Role, 'The role to give.') role: Role;

  @Reference('The organization; left out for a role in the whole network.', OPTIONAL)
  organizationId?: string | null;

  @Value(() => LocalDate, 'First day when the role ends; no end when left out.', OPTIONAL) roleUntil?: string | null;
  @Value(() => AccountLocale, 'Language of the invitation.', { unless: AccountLocale.FR }) locale: AccountLocale;
}

@InputType({ description: 'Sends an invitation again that has not been answered.' })
export class InvitationResendInput extends Made {
  @Reference('The invitation.') id: string;
}

@InputType({ description: 'Accepts an invitation with the account that is signed in.' })
export class InvitationAcceptInput {
  @Value(() => String, 'Secret of the link.') token: string;
}

@InputType({ description: 'Asks how the invitation of a link stands.' })
export class InvitationCheckInput {
  @Value(() => String, 'Secret of the link.') token: string;
}

@InputType({ description: 'Takes an invitation back.' })
export class InvitationRevokeInput {
  @Reference('The invitation.') id: string;
}
