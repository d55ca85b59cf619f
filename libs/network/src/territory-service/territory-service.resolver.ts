import { Extensions, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { declared } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { TerritoryService } from './territory-service.type.js';

@Resolver(() => Organization)
export class OrganizationServicesResolver {
  @Audience('EVERYONE')
  @Extensions({ bound: 100 })
  @ResolveField(() => [TerritoryService], {
    description: 'The territories that it serves or served, each with its period, oldest first; at most 100.',
  })
  services(): TerritoryService[] {
    return declared();
  }
}
