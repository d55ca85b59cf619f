import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { AgreementCreateInput, AgreementUpdateInput } from './agreement-write.inputs.js';
import { AgreementService } from './agreement.service.js';
import { Agreement } from './agreement.type.js';

@ObjectType({ description: 'The agreement.' })
export class AgreementPayload extends Payload {
  @Field(() => Agreement, { nullable: true, description: 'The agreement; null when it failed.' })
  agreement?: Agreement | null;
}

@Resolver()
export class AgreementMutations {
  constructor(private readonly agreements: AgreementService) {}

  @Audience('COORDINATOR')
  @Mutation(() => AgreementPayload, {
    description:
      'Takes an agreement in; its signatures are recorded apart. Fails with KeyTakenError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async agreementCreate(
    @Args('input', { description: 'The new agreement.' }) input: AgreementCreateInput,
    @Context() context: RequestContext,
  ): Promise<AgreementPayload> {
    return { agreement: ref(Agreement, await this.agreements.create(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => AgreementPayload, {
    description:
      'Changes an agreement. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async agreementUpdate(
    @Args('input', { description: 'What changes.' }) input: AgreementUpdateInput,
    @Context() context: RequestContext,
  ): Promise<AgreementPayload> {
    return { agreement: ref(Agreement, await this.agreements.update(input, context)) };
  }
}
