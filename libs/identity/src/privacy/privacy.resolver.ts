import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, type RequestContext } from '#lib/graphql';
import { AccountEraseInput } from './privacy.inputs.js';
import { PrivacyService } from './privacy.service.js';

@ObjectType({ description: 'Whether it was erased.' })
export class AccountErasePayload extends Payload {}

@ObjectType({ description: 'Everything that is tied to a person.' })
export class PersonalDataExportPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'A JSON document, to be kept as a file.' })
  json?: string;
}

@Resolver()
export class PrivacyResolver {
  constructor(private readonly privacy: PrivacyService) {}

  @Audience('PERSON')
  @Mutation(() => PersonalDataExportPayload, {
    description: 'Answers everything that is tied to whoever asks; the audit log says that it was asked.',
  })
  async personalDataExport(@Context() context: RequestContext): Promise<PersonalDataExportPayload> {
    return { json: JSON.stringify(await this.privacy.export(context), null, 2) };
  }

  @Audience('PERSON')
  @Mutation(() => AccountErasePayload, {
    description:
      'Erases the account and the name. Fails with InvalidCredentialsError, TooManyAttemptsError, ProofNeededError, or NotAllowedError for the last administrator.',
  })
  async accountErase(
    @Args('input') { password, content }: AccountEraseInput,
    @Context() context: RequestContext,
  ): Promise<AccountErasePayload> {
    await this.privacy.erase(password, content, context);
    return {};
  }
}
