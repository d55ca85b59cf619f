import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { ref, type RequestContext } from '#lib/graphql';
import { OrganizationPayload } from '../organization/organization.mutations.js';
import { Organization } from '../organization/organization.type.js';
import { TerritoryServiceService } from './territory-service.service.js';
import {
  TerritoryServiceEndInput,
  TerritoryServiceRemoveInput,
  TerritoryServiceStartInput,
  TerritoryServiceUpdateInput,
} from './territory-service-write.inputs.js';

const CHANGED = 'VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError';

@Resolver()
export class TerritoryServiceMutations {
  constructor(private readonly services: TerritoryServiceService) {}

  @Audience('COORDINATOR')
  @Mutation(() => OrganizationPayload, {
    description:
      'Records that an organization serves a territory from a day on. Fails with OverlappingPeriodError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async territoryServiceStart(
    @Args('input', { description: 'The period.' }) input: TerritoryServiceStartInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.services.start(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => OrganizationPayload, {
    description: `Records that an organization serves a territory no more. Fails with ${CHANGED}.`,
  })
  async territoryServiceEnd(
    @Args('input', { description: 'Which, and when.' }) input: TerritoryServiceEndInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.services.end(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => OrganizationPayload, {
    description: `Corrects the days or the sources of such a period. Fails with OverlappingPeriodError, ${CHANGED}.`,
  })
  async territoryServiceUpdate(
    @Args('input', { description: 'What was wrong.' }) input: TerritoryServiceUpdateInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.services.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => OrganizationPayload, {
    description: `Takes out such a period that was recorded by mistake. Fails with ${CHANGED}.`,
  })
  async territoryServiceRemove(
    @Args('input', { description: 'Which.' }) input: TerritoryServiceRemoveInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.services.remove(input, context)) };
  }
}
