import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError } from '#lib/writes';
import { AccountEraseInput } from './privacy.inputs.js';
import { PrivacyService } from './privacy.service.js';
import { InvalidCredentialsError } from '../account/account.errors.js';
import { ProofNeededError } from '../session/proof.js';
import { TooManyAttemptsError } from '../throttle/throttle.js';

@ObjectType({ isAbstract: true })
abstract class PersonalDataExportPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'A JSON document, to be kept as a file.' })
  json?: string;
}

@Resolver()
export class PrivacyResolver {
  constructor(private readonly privacy: PrivacyService) {}

  @Audience('PERSON')
  @Mutates(
    PersonalDataExportPayload,
    'Exports everything tied to the caller’s account; the audit log records the request.',
    [],
  )
  async personalDataExport(@Context() context: RequestContext): Promise<PersonalDataExportPayload> {
    return { json: JSON.stringify(await this.privacy.export(context), null, 2) };
  }

  @Audience('PERSON')
  @Mutates(Payload, 'Erases the account and the name.', [
    InvalidCredentialsError,
    TooManyAttemptsError,
    ProofNeededError,
    [NotAllowedError, 'for the last administrator'],
    InvalidInputError,
  ])
  async accountErase(
    @Args('input') { password, content }: AccountEraseInput,
    @Context() context: RequestContext,
  ): Promise<Payload> {
    await this.privacy.erase(password, content, context);
    return {};
  }
}
