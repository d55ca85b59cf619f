import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Viewer } from '../account/viewer.type.js';
import {
  SessionProveInput,
  SessionRevokeInput,
  SignInFinishInput,
  SignInInput,
  SignOutEverywhereInput,
} from './session.inputs.js';
import { SessionService } from './session.service.js';

@ObjectType({ description: 'Who is signed in from now on; the session travels in a cookie.' })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The account; null when it failed.' })
  viewer?: Viewer | null;
}

@ObjectType({ description: 'Whether it was done.' })
export class SignOutPayload extends Payload {}

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Audience('EVERYONE')
  @Mutation(() => SignInPayload, {
    description:
      'Opens a session. Fails with InvalidCredentialsError, SecondFactorNeededError, InvalidCodeError or TooManyAttemptsError.',
  })
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignInPayload> {
    return { viewer: ref(Viewer, await this.sessions.signIn(input, context)) };
  }

  @Audience('EVERYONE')
  @Mutation(() => SignInPayload, {
    description:
      'Gives the code of the second factor after another service has signed somebody in; a cookie tells whom. Fails with InvalidCodeError, NotAllowedError or TooManyAttemptsError.',
  })
  async signInFinish(
    @Args('input') { code }: SignInFinishInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return { viewer: ref(Viewer, await this.sessions.finishSignIn(code, context)) };
  }

  @Audience('PERSON')
  @Mutation(() => SignInPayload, {
    description:
      'Proves anew who uses this session, for a quarter of an hour; with a code it counts as one with the second factor. Fails with InvalidCredentialsError, InvalidCodeError, SecondFactorNeededError, NotAllowedError or TooManyAttemptsError.',
  })
  async sessionProve(
    @Args('input') input: SessionProveInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    await this.sessions.prove(input, context);
    return { viewer: ref(Viewer, context.actor.id!) };
  }

  @Audience('EVERYONE')
  @Mutation(() => SignOutPayload, { description: 'Ends this session; does nothing when there is none.' })
  async signOut(@Context() context: RequestContext): Promise<SignOutPayload> {
    await this.sessions.signOut(context);
    return {};
  }

  @Audience('PERSON')
  @Mutation(() => SignOutPayload, {
    description: 'Ends all sessions of the account, this one included, and its personal tokens unless told otherwise.',
  })
  async signOutEverywhere(
    @Args('input', { type: () => SignOutEverywhereInput, nullable: true }) input: SignOutEverywhereInput | null,
    @Context() context: RequestContext,
  ): Promise<SignOutPayload> {
    await this.sessions.signOutEverywhere(input ?? { revokesTokens: true, revokesOrganizationTokens: false }, context);
    return {};
  }

  @Audience('PERSON')
  @Mutation(() => SignOutPayload, { description: 'Ends one session of the account. Fails with NotFoundError.' })
  async sessionRevoke(
    @Args('input') { id }: SessionRevokeInput,
    @Context() context: RequestContext,
  ): Promise<SignOutPayload> {
    await this.sessions.revoke(id, context);
    return {};
  }
}
