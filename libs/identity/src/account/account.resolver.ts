import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, payloadFor, VersionConflictError } from '#lib/writes';
import {
  AccountSignUpInput,
  EmailChangeInput,
  EmailVerifyInput,
  PasswordChangeInput,
  PasswordForgetInput,
  PasswordResetInput,
  ProfileUpdateInput,
  VerificationSendInput,
} from './account.inputs.js';
import { AccountService, signedIn } from './account.service.js';
import { AccountWrites } from './account.writes.js';
import { PasswordService } from '../password/password.service.js';
import { ProofNeededError } from '../session/proof.js';
import { SignUpService } from './sign-up.service.js';
import { Viewer } from './viewer.type.js';
import { InvalidCredentialsError, InvalidLinkError } from './account.errors.js';
import { WeakPasswordError } from '../password/password.errors.js';
import { TooManyAttemptsError } from '../throttle/throttle.js';

@ObjectType({ isAbstract: true })
abstract class EmailVerifyPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address that was confirmed; null when it failed.' })
  email?: string | null;
}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly signUps: SignUpService,
    private readonly passwords: PasswordService,
  ) {}

  @Audience('EVERYONE')
  @Mutates(Payload, 'Signs up for an account; an email to the address says how to continue.', [
    InvalidInputError,
    WeakPasswordError,
    TooManyAttemptsError,
  ])
  async accountSignUp(@Args('input') input: AccountSignUpInput, @Context() context: RequestContext): Promise<Payload> {
    await this.signUps.signUp(input, context);
    return {};
  }

  @Audience('EVERYONE')
  @Mutates(
    Payload,
    'Sends the email of a pending sign-up again; where an account exists already, one that says so; otherwise none. The answer is the same in each case.',
    [TooManyAttemptsError, InvalidInputError],
  )
  async verificationSend(
    @Args('input') { email }: VerificationSendInput,
    @Context() context: RequestContext,
  ): Promise<Payload> {
    await this.signUps.askAgain(email, context);
    return {};
  }

  @Audience('EVERYONE')
  @Mutates(EmailVerifyPayload, 'Follows the link of an email: opens the account, or takes the new address.', [
    InvalidLinkError,
    InvalidCredentialsError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async emailVerify(
    @Args('input') input: EmailVerifyInput,
    @Context() context: RequestContext,
  ): Promise<EmailVerifyPayload> {
    return { email: await this.signUps.verifyEmail(input, context) };
  }

  @Audience('EVERYONE')
  @Mutates(Payload, 'Asks for a link to set a new password.', [TooManyAttemptsError, InvalidInputError])
  async passwordForget(
    @Args('input') { email }: PasswordForgetInput,
    @Context() context: RequestContext,
  ): Promise<Payload> {
    await this.passwords.forget(email, context);
    return {};
  }

  @Audience('EVERYONE')
  @Mutates(
    Payload,
    'Sets a new password, ends all sessions and revokes all tokens; this browser may sign in at once, even while others are guessing the password.',
    [InvalidLinkError, WeakPasswordError, TooManyAttemptsError, InvalidInputError],
  )
  async passwordReset(@Args('input') input: PasswordResetInput, @Context() context: RequestContext): Promise<Payload> {
    await this.passwords.reset(input, context);
    return {};
  }

  @Audience('PERSON')
  @Mutates(payloadFor(AccountWrites), 'Changes the password and ends all other sessions.', [
    InvalidCredentialsError,
    [ProofNeededError, 'for an account without a password'],
    [NotAllowedError, 'with a token'],
    WeakPasswordError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async passwordChange(
    @Args('input') input: PasswordChangeInput,
    @Context() context: RequestContext,
  ): Promise<{ viewer: Viewer }> {
    await this.passwords.change(input, context);
    return { viewer: ref(Viewer, signedIn(context).id) };
  }

  @Audience('PERSON')
  @Mutates(Payload, 'Asks for another address: a link is sent there, a notice to the present one.', [
    InvalidCredentialsError,
    [NotAllowedError, 'with a token'],
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async emailChange(@Args('input') input: EmailChangeInput, @Context() context: RequestContext): Promise<Payload> {
    await this.accounts.changeEmail(input, context);
    return {};
  }

  @Audience('PERSON')
  @Mutates(payloadFor(AccountWrites), 'Corrects one’s own name and language.', [
    VersionConflictError,
    InvalidInputError,
  ])
  async profileUpdate(
    @Args('input') input: ProfileUpdateInput,
    @Context() context: RequestContext,
  ): Promise<{ viewer: Viewer }> {
    await this.accounts.updateProfile(input, context);
    return { viewer: ref(Viewer, signedIn(context).id) };
  }
}
