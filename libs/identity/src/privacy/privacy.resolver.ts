import { Args, Context, Field, InputType, Mutation, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, type RequestContext } from '#lib/graphql';
import { PrivacyService } from './privacy.service.js';

export enum ErasedContent {
  KEEP = 'KEEP',
  ERASE = 'ERASE',
}

registerEnumType(ErasedContent, {
  name: 'ErasedContent',
  description:
    'What happens to what somebody wrote in their own name when their account is erased. No module holds such content yet; positions, mandates and votes stay, without the name.',
  valuesMap: {
    KEEP: { description: 'It stays, without their name.' },
    ERASE: { description: 'It goes, except what the law keeps.' },
  },
});

@InputType({ description: 'Erases one’s own account, for good.' })
export class AccountEraseInput {
  @Field({ defaultValue: '', description: 'Password of the account; empty for an account that has none.' })
  password: string;

  @Field(() => ErasedContent, { description: 'What happens to what one wrote in one’s own name.' })
  content: ErasedContent;
}

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
