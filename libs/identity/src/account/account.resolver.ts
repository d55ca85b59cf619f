import { Args, Context, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { payloadFor } from '#lib/writes';
import {
  AccountSignUpInput,
  EmailChangeInput,
  EmailVerifyInput,
  PasswordChangeInput,
  PasswordForgetInput,
  PasswordResetInput,
  ProfileUpdateInput,
} from './account.inputs.js';
import { AccountService, signedIn } from './account.service.js';
import { AccountWrites } from './account.writes.js';
import { PasswordService } from '../password/password.service.js';
import { SignUpService } from './sign-up.service.js';
import { Viewer } from './viewer.type.js';

@ObjectType({ description: 'Whether a mail is on its way. It says nothing about whether the address is known.' })
export class MailSentPayload extends Payload {}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly signUps: SignUpService,
    private readonly passwords: PasswordService,
  ) {}

  @Audience('EVERYONE')
  @Mutation(() => MailSentPayload, {
    description:
      'Asks for an account; a mail to the address lets one go on. Fails with InvalidInputError, WeakPasswordError or TooManyAttemptsError.',
  })
  async accountSignUp(
    @Args('input') input: AccountSignUpInput,
    @Context() context: RequestContext,
  ): Promise<MailSentPayload> {
    await this.signUps.signUp(input, context);
    return {};
  }

  @Audience('EVERYONE')
  @Mutation(() => MailSentPayload, {
    description:
      'Follows the link of a mail: opens the account, or takes the new address. Fails with InvalidLinkError, InvalidCredentialsError or TooManyAttemptsError.',
  })
  async emailVerify(
    @Args('input') input: EmailVerifyInput,
    @Context() context: RequestContext,
  ): Promise<MailSentPayload> {
    await this.signUps.verifyEmail(input, context);
    return {};
  }

  @Audience('EVERYONE')
  @Mutation(() => MailSentPayload, {
    description: 'Asks for a link to set a new password. Fails with TooManyAttemptsError.',
  })
  async passwordForget(
    @Args('input') { email }: PasswordForgetInput,
    @Context() context: RequestContext,
  ): Promise<MailSentPayload> {
    await this.passwords.forget(email, context);
    return {};
  }

  @Audience('EVERYONE')
  @Mutation(() => MailSentPayload, {
    description:
      'Sets a new password, ends all sessions and revokes all tokens; this browser may sign in at once, however many strangers guess. Fails with InvalidLinkError, WeakPasswordError or TooManyAttemptsError.',
  })
  async passwordReset(
    @Args('input') input: PasswordResetInput,
    @Context() context: RequestContext,
  ): Promise<MailSentPayload> {
    await this.passwords.reset(input, context);
    return {};
  }

  @Audience('PERSON')
  @Mutation(() => payloadFor(AccountWrites), {
    description:
      'Changes the password and ends all other sessions. Fails with InvalidCredentialsError, WeakPasswordError or TooManyAttemptsError.',
  })
  async passwordChange(
    @Args('input') input: PasswordChangeInput,
    @Context() context: RequestContext,
  ): Promise<{ viewer: Viewer }> {
    await this.passwords.change(input, context);
    return { viewer: ref(Viewer, signedIn(context).id) };
  }

  @Audience('PERSON')
  @Mutation(() => MailSentPayload, {
    description:
      'Asks for another address: a link is sent there, a notice to the present one. Fails with InvalidCredentialsError or TooManyAttemptsError.',
  })
  async emailChange(
    @Args('input') input: EmailChangeInput,
    @Context() context: RequestContext,
  ): Promise<MailSentPayload> {
    await this.accounts.changeEmail(input, context);
    return {};
  }

  @Audience('PERSON')
  @Mutation(() => payloadFor(AccountWrites), {
    description: 'Corrects one’s own name and language. Fails with VersionConflictError or InvalidInputError.',
  })
  async profileUpdate(
    @Args('input') input: ProfileUpdateInput,
    @Context() context: RequestContext,
  ): Promise<{ viewer: Viewer }> {
    await this.accounts.updateProfile(input, context);
    return { viewer: ref(Viewer, signedIn(context).id) };
  }
}
