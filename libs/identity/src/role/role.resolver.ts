import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { RoleGrantInput, RoleRevokeInput } from './role.inputs.js';
import { RoleService } from './role.service.js';
import { RoleGrant } from './role.type.js';

@ObjectType({ description: 'The role.' })
export class RoleGrantPayload extends Payload {
  @Field(() => RoleGrant, { nullable: true, description: 'The role; null when it failed, or never was.' })
  role?: RoleGrant | null;
}

@Resolver()
export class RoleGrantResolver {
  constructor(private readonly roles: RoleService) {}

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
