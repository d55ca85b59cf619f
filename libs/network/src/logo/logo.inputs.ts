import { InputType } from '@nestjs/graphql';
import { Reference } from '#lib/writes';

@InputType({ description: 'Takes the logo of an organization away.' })
export class OrganizationLogoRemoveInput {
  @Reference('The organization.') id: string;
}
