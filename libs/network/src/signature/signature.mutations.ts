import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { SignatureRecordInput } from './signature-write.inputs.js';
import { SignatureService } from './signature.service.js';
import { Signature } from './signature.type.js';

@ObjectType({ description: 'The signature.' })
export class SignatureRecordPayload extends Payload {
  @Field(() => Signature, { nullable: true, description: 'The signature; null when it failed.' })
  signature?: Signature | null;
}

@Resolver()
export class SignatureMutations {
  constructor(private readonly signatures: SignatureService) {}

  @Audience('MANAGER')
  @Mutation(() => SignatureRecordPayload, {
    description:
      'Records that an organization, or somebody undocumented, signed an agreement: by its managers or by coordinators. Fails with AlreadySignedError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async signatureRecord(
    @Args('input', { description: 'The signature.' }) input: SignatureRecordInput,
    @Context() context: RequestContext,
  ): Promise<SignatureRecordPayload> {
    return { signature: ref(Signature, await this.signatures.record(input, context)) };
  }
}
