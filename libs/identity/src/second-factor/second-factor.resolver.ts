import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError } from '#lib/writes';
import { signedIn } from '../account/account.service.js';
import { Viewer } from '../account/viewer.type.js';
import { SecondFactorBeginInput, SecondFactorConfirmInput, SecondFactorRemoveInput } from './second-factor.inputs.js';
import { SecondFactorService } from './second-factor.service.js';
import { InvalidCodeError, InvalidCredentialsError } from '../account/account.errors.js';
import { ProofNeededError } from '../session/proof.js';
import { TooManyAttemptsError } from '../throttle/throttle.js';

@ObjectType({ isAbstract: true })
abstract class SecondFactorBeginPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Secret, to be typed where no picture can be read.' })
  secret?: string;

  @Field(() => String, { nullable: true, description: 'The same as an otpauth address.' })
  uri?: string;

  @Field(() => String, { nullable: true, description: 'The address as a picture to be read: SVG.' })
  qrCode?: string;
}

@ObjectType({ isAbstract: true })
abstract class SecondFactorConfirmPayload extends Payload {
  @Field(() => [String], {
    nullable: true,
    description: 'Ten codes for the day when the telephone is lost; each works once. Shown this once.',
  })
  recoveryCodes?: string[];

  @Field(() => Viewer, { nullable: true, description: 'The account.' })
  viewer?: Viewer | null;
}

@ObjectType({ isAbstract: true })
abstract class SecondFactorRemovePayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The account.' })
  viewer?: Viewer | null;
}

@Resolver()
export class SecondFactorResolver {
  constructor(private readonly factors: SecondFactorService) {}

  @Audience('PERSON')
  @Mutates(SecondFactorBeginPayload, 'Makes the secret of a second factor.', [
    InvalidCredentialsError,
    [ProofNeededError, 'for an account without a password'],
    NotAllowedError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async secondFactorBegin(
    @Args('input') { password }: SecondFactorBeginInput,
    @Context() context: RequestContext,
  ): Promise<SecondFactorBeginPayload> {
    return { ...(await this.factors.begin(password, context)) };
  }

  @Audience('PERSON')
  @Mutates(SecondFactorConfirmPayload, 'Asks for a second factor from now on.', [
    InvalidCodeError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async secondFactorConfirm(
    @Args('input') { code }: SecondFactorConfirmInput,
    @Context() context: RequestContext,
  ): Promise<SecondFactorConfirmPayload> {
    const recoveryCodes = await this.factors.confirm(code, context);
    return { recoveryCodes, viewer: ref(Viewer, signedIn(context).id) };
  }

  @Audience('PERSON')
  @Mutates(SecondFactorRemovePayload, 'Removes the second factor.', [
    InvalidCredentialsError,
    [ProofNeededError, 'for an account without a password'],
    [NotAllowedError, 'with a token'],
    InvalidCodeError,
    TooManyAttemptsError,
    InvalidInputError,
  ])
  async secondFactorRemove(
    @Args('input') { password, code }: SecondFactorRemoveInput,
    @Context() context: RequestContext,
  ): Promise<SecondFactorRemovePayload> {
    await this.factors.remove(password, code, context);
    return { viewer: ref(Viewer, signedIn(context).id) };
  }
}
