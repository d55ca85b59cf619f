import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { payloadFor } from '#lib/writes';
import { RoleGrant } from '../role/role.type.js';
import { RoleWrites } from '../role/role.writes.js';
import {
  InvitationAcceptInput,
  InvitationCheckInput,
  InvitationRevokeInput,
  InvitationSendInput,
} from './invitation.inputs.js';
import { InvitationService } from './invitation.service.js';
import { Invitation } from './invitation.type.js';

@ObjectType({ description: 'The invitation.' })
export class InvitationPayload extends Payload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null when it failed.' })
  invitation?: Invitation | null;
}

@ObjectType({ description: 'Whether the invitation of a link can be accepted: why not stands in `userErrors`.' })
export class InvitationCheckPayload extends Payload {}

@Resolver()
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Audience('MANAGER')
  @Mutation(() => InvitationPayload, {
    description:
      'Invites somebody by mail. Fails with NotAllowedError, NotFoundError, AlreadyInvitedError, TooManyAttemptsError or InvalidInputError.',
  })
  async invitationSend(
    @Args('input') input: InvitationSendInput,
    @Context() context: RequestContext,
  ): Promise<InvitationPayload> {
    return { invitation: ref(Invitation, await this.invitations.send(input, context)) };
  }

  @Audience('EVERYONE')
  @Mutation(() => InvitationCheckPayload, {
    description:
      'Tells whoever has the link of an invitation whether it can still be accepted; nothing is changed. Fails with InvalidLinkError, InvitationOverError, InvitationLapsedError or TooManyAttemptsError.',
  })
  async invitationCheck(
    @Args('input') { token }: InvitationCheckInput,
    @Context() context: RequestContext,
  ): Promise<InvitationCheckPayload> {
    await this.invitations.check(token, context);
    return {};
  }

  @Audience('PERSON')
  @Mutation(() => payloadFor(RoleWrites), {
    description:
      'Takes the role of an invitation that was sent to one’s address. Fails with InvalidLinkError, InvitationOverError, InvitationLapsedError, InvitationAddressError or TooManyAttemptsError.',
  })
  async invitationAccept(
    @Args('input') { token }: InvitationAcceptInput,
    @Context() context: RequestContext,
  ): Promise<{ role: RoleGrant }> {
    return { role: ref(RoleGrant, await this.invitations.accept(token, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => InvitationPayload, { description: 'Takes an invitation back. Fails with NotFoundError.' })
  async invitationRevoke(
    @Args('input') { id }: InvitationRevokeInput,
    @Context() context: RequestContext,
  ): Promise<InvitationPayload> {
    await this.invitations.revoke(id, context);
    return { invitation: ref(Invitation, id) };
  }
}
