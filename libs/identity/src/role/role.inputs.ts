import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { formerly, Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { Address } from '../account/address.js';
import { Role } from './role.type.js';

@InputType({ description: 'Gives a role to somebody who has an account.' })
export class RoleGrantInput extends Made {
  @Address('Address of the account: for coordinators. Managers invite by address.', OPTIONAL) email?: string | null;
  @Reference('The person, instead of the address: one who is in the organization.', OPTIONAL) personId?: string | null;
  @Value(() => Role, 'The role.') role: Role;

  @Reference('The organization; left out for a role in the whole network.', OPTIONAL)
  organizationId?: string | null;

  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'First day when it is no longer held; no end when left out.', OPTIONAL) to?: string | null;
  @Value(() => LocalDate, 'First day when it is no longer held.', formerly('to')) until?: string | null;
}

@InputType({ description: 'Ends a role.' })
export class RoleRevokeInput {
  @Reference('The role.') id: string;
  @Value(() => LocalDate, 'First day when it is no longer held; today when left out.', OPTIONAL) on?: string | null;
}
