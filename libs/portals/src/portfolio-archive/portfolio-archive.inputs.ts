import { InputType } from '@nestjs/graphql';
import { Made, Reference } from '#lib/writes';

@InputType({
  description: 'Asks for an archive of all that an organization keeps in portals; joins one that is being made.',
})
export class PortfolioArchiveRequestInput extends Made {
  @Reference('The organization.') organizationId: string;
}
