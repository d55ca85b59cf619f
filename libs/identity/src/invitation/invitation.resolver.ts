import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, payloadFor } from '#lib/writes';
import { RoleGrant } from '../role/role.type.js';
import { RoleWrites } from '../role/role.writes.js';
import {
  InvitationAcceptInput,
  InvitationCheckInput,
  InvitationResendInput,
  InvitationRevokeInput,
  InvitationSendInput,
} from './invitation.inputs.js';
import { InvitationOffer } from './invitation.offer.js';
import { InvitationService } from './invitation.service.js';
import { Invitation } from './invitation.type.js';
import {
  AlreadyInvitedError,
  InvitationAddressError,
  InvitationLapsedError,
  InvitationOverError,
} from './invitation.errors.js';
import { InvalidLinkError } from '../account/account.errors.js';
import { TooManyAttemptsError } from '../throttle/throttle.js';

@ObjectType({ isAbstract: true })
abstract class InvitationPayload extends Payload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null when it failed.' })
  invitation?: Invitation | null;
}

@ObjectType({ isAbstract: true })
abstract class InvitationOfferPayload extends Payload {
  @Field(() => InvitationOffer, { nullable: true, description: 'What it offers; null when it is over.' })
  offer?: InvitationOffer | null;
}

@Resolver()
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Audience('MANAGER')
  @Mutates(InvitationPayload, 'Invites somebody by email.', [
    NotAllowedError,
    NotFoundError,
    AlreadyInvitedError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async invitationSend(
    @Args('input') input: InvitationSendInput,
    @Context() context: RequestContext,
  ): Promise<InvitationPayload> {
    return { invitation: ref(Invitation, await this.invitations.send(input, context)) };
  }

  @Audience('MANAGER')
  @Mutates(
    InvitationPayload,
    'Sends an invitation again, also one that has run out: by a new link, good for seven days, in the name of whoever asks; the former link ends.',
    [NotFoundError, TooManyAttemptsError, InvalidInputError],
  )
  async invitationResend(
    @Args('input') input: InvitationResendInput,
    @Context() context: RequestContext,
  ): Promise<InvitationPayload> {
    return { invitation: ref(Invitation, await this.invitations.resend(input, context)) };
  }

  @Audience('EVERYONE')
  @Mutates(
    InvitationOfferPayload,
    'Says what the invitation behind a link offers, or why it can no longer be accepted; changes nothing.',
    [InvalidLinkError, InvitationOverError, InvitationLapsedError, TooManyAttemptsError, InvalidInputError],
  )
  async invitationCheck(
    @Args('input') { token }: InvitationCheckInput,
    @Context() context: RequestContext,
  ): Promise<InvitationOfferPayload> {
    return { offer: await this.invitations.check(token, context) };
  }

  @Audience('PERSON')
  @Mutates(payloadFor(RoleWrites), 'Takes the role of an invitation that was sent to one’s address.', [
    InvalidLinkError,
    InvitationOverError,
    InvitationLapsedError,
    InvitationAddressError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async invitationAccept(
    @Args('input') { token }: InvitationAcceptInput,
    @Context() context: RequestContext,
  ): Promise<{ role: RoleGrant }> {
    return { role: ref(RoleGrant, await this.invitations.accept(token, context)) };
  }

  @Audience('MANAGER')
  @Mutates(InvitationPayload, 'Takes an invitation back.', [NotFoundError, InvalidInputError])
  async invitationRevoke(
    @Args('input') { id }: InvitationRevokeInput,
    @Context() context: RequestContext,
  ): Promise<InvitationPayload> {
    await this.invitations.revoke(id, context);
    return { invitation: ref(Invitation, id) };
  }
}
