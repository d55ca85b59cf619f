import { Args, Context, Field, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared, Payload, ref, type RequestContext } from '#lib/graphql';
import { Organization, Person } from '#lib/network';
import { RoleGrantInput, RoleGrantsArgs, RoleRevokeInput } from './role.inputs.js';
import { RoleService } from './role.service.js';
import { RoleGrant, RoleGrantConnection } from './role.type.js';

@ObjectType({ description: 'The role.' })
export class RoleGrantPayload extends Payload {
  @Field(() => RoleGrant, { nullable: true, description: 'The role; null when it failed, or never was.' })
  role?: RoleGrant | null;
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  constructor(private readonly roles: RoleService) {}

  @ResolveField(() => Organization, { nullable: true, description: 'Where it is held; null for the whole network.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who holds it.' })
  person(): Person {
    return declared();
  }

  @Audience('MANAGER')
  @Mutation(() => RoleGrantPayload, {
    description:
      'Gives a role to somebody who has an account: managers to those who hold a role in the organization, coordinators to anybody. Fails with NotAllowedError, NotFoundError (no such account: send an invitation), IdempotencyKeyReusedError, RoleAlreadyHeldError or InvalidInputError.',
  })
  async roleGrant(@Args('input') input: RoleGrantInput, @Context() context: RequestContext): Promise<RoleGrantPayload> {
    return { role: ref(RoleGrant, await this.roles.grant(input, context)) };
  }

  @Audience('SIGNED_IN')
  @Mutation(() => RoleGrantPayload, {
    description: 'Ends a role, one’s own too. Fails with NotFoundError, or NotAllowedError for the last administrator.',
  })
  async roleRevoke(
    @Args('input') { id, on }: RoleRevokeInput,
    @Context() context: RequestContext,
  ): Promise<RoleGrantPayload> {
    return { role: ref(RoleGrant, await this.roles.revoke(id, on, context)) };
  }
}

/** What identity adds to an organization. */
@Resolver(() => Organization)
export class OrganizationRolesResolver {
  @Audience('MANAGER')
  @ResolveField(() => RoleGrantConnection, {
    nullable: true,
    description: 'Roles held in it; managers see those of their organization, coordinators all, others none.',
  })
  roles(@Args() _: RoleGrantsArgs): ConnectionOf<RoleGrant> {
    return declared();
  }
}
