import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { Viewer } from '../account/viewer.type.js';
import {
  SessionProveInput,
  SessionRevokeInput,
  SignInFinishInput,
  SignInInput,
  SignOutEverywhereInput,
} from './session.inputs.js';
import { SessionService } from './session.service.js';
import { InvalidCodeError, InvalidCredentialsError, SecondFactorNeededError } from '../account/account.errors.js';
import { TooManyAttemptsError } from '../throttle/throttle.js';

@ObjectType({ isAbstract: true })
abstract class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The account; null when it failed.' })
  viewer?: Viewer | null;
}

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Audience('EVERYONE')
  @Mutates(SignInPayload, 'Opens a session.', [
    InvalidCredentialsError,
    SecondFactorNeededError,
    InvalidCodeError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignInPayload> {
    return { viewer: ref(Viewer, await this.sessions.signIn(input, context)) };
  }

  @Audience('EVERYONE')
  @Mutates(
    SignInPayload,
    'Submits the code of the second factor after a sign-in through another service, which a cookie identifies.',
    [InvalidCodeError, NotAllowedError, TooManyAttemptsError, InvalidInputError],
  )
  async signInFinish(
    @Args('input') { code }: SignInFinishInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return { viewer: ref(Viewer, await this.sessions.finishSignIn(code, context)) };
  }

  @Audience('PERSON')
  @Mutates(
    SignInPayload,
    'Confirms who is using this session, for a quarter of an hour; with a code, the session counts as one with the second factor.',
    [
      InvalidCredentialsError,
      InvalidCodeError,
      SecondFactorNeededError,
      NotAllowedError,
      TooManyAttemptsError,
      InvalidInputError,
    ],
  )
  async sessionProve(
    @Args('input') input: SessionProveInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    await this.sessions.prove(input, context);
    return { viewer: ref(Viewer, context.actor.id!) };
  }

  @Audience('EVERYONE')
  @Mutates(Payload, 'Ends this session; does nothing when there is none.', [])
  async signOut(@Context() context: RequestContext): Promise<Payload> {
    await this.sessions.signOut(context);
    return {};
  }

  @Audience('PERSON')
  @Mutates(
    Payload,
    'Ends all sessions of the account, this one included, and its personal tokens unless told otherwise.',
    [InvalidInputError],
  )
  async signOutEverywhere(
    @Args('input', { type: () => SignOutEverywhereInput, nullable: true }) input: SignOutEverywhereInput | null,
    @Context() context: RequestContext,
  ): Promise<Payload> {
    await this.sessions.signOutEverywhere(input ?? { revokesTokens: true, revokesOrganizationTokens: false }, context);
    return {};
  }

  @Audience('PERSON')
  @Mutates(Payload, 'Ends one session of the account.', [NotFoundError, InvalidInputError])
  async sessionRevoke(@Args('input') { id }: SessionRevokeInput, @Context() context: RequestContext): Promise<Payload> {
    await this.sessions.revoke(id, context);
    return {};
  }
}
