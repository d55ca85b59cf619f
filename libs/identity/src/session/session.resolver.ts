import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Viewer } from '../account/viewer.type.js';
import { SessionRevokeInput, SignInInput } from './session.inputs.js';
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
  @Mutation(() => SignOutPayload, { description: 'Ends this session; does nothing when there is none.' })
  async signOut(@Context() context: RequestContext): Promise<SignOutPayload> {
    await this.sessions.signOut(context);
    return {};
  }

  @Audience('SIGNED_IN')
  @Mutation(() => SignOutPayload, { description: 'Ends all sessions of the account, this one included.' })
  async signOutEverywhere(@Context() context: RequestContext): Promise<SignOutPayload> {
    await this.sessions.signOutEverywhere(context);
    return {};
  }

  @Audience('SIGNED_IN')
  @Mutation(() => SignOutPayload, { description: 'Ends one session of the account. Fails with NotFoundError.' })
  async sessionRevoke(
    @Args('input') { id }: SessionRevokeInput,
    @Context() context: RequestContext,
  ): Promise<SignOutPayload> {
    await this.sessions.revoke(id, context);
    return {};
  }
}
