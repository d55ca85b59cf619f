import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import {
  OrganizationCloseInput,
  OrganizationCreateInput,
  OrganizationReopenInput,
  OrganizationUpdateInput,
} from './organization-write.inputs.js';
import { OrganizationService } from './organization.service.js';
import { Organization } from './organization.type.js';

@ObjectType({ description: 'The organization.' })
export class OrganizationPayload extends Payload {
  @Field(() => Organization, { nullable: true, description: 'The organization; null when it failed.' })
  organization?: Organization | null;
}

@Resolver()
export class OrganizationMutations {
  constructor(private readonly organizations: OrganizationService) {}

  @Audience('COORDINATOR')
  @Mutation(() => OrganizationPayload, {
    description:
      'Takes an organization in. It becomes a member by signing an agreement. Fails with KeyTakenError, InvalidIdentifierError, IdentifierTakenError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async organizationCreate(
    @Args('input', { description: 'The new organization.' }) input: OrganizationCreateInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.organizations.create(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => OrganizationPayload, {
    description:
      'Changes an organization: by its managers or by coordinators. Fails with VersionConflictError, InvalidIdentifierError, IdentifierTakenError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async organizationUpdate(
    @Args('input', { description: 'What changes.' }) input: OrganizationUpdateInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.organizations.update(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => OrganizationPayload, {
    description:
      'Records that an organization closes: by its managers or by coordinators. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async organizationClose(
    @Args('input', { description: 'When and how.' }) input: OrganizationCloseInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.organizations.close(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => OrganizationPayload, {
    description:
      'Takes back a closing that was recorded by mistake. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async organizationReopen(
    @Args('input', { description: 'Which.' }) input: OrganizationReopenInput,
    @Context() context: RequestContext,
  ): Promise<OrganizationPayload> {
    return { organization: ref(Organization, await this.organizations.reopen(input, context)) };
  }
}
