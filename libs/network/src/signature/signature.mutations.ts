import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { SignatureRecordInput, SignatureRemoveInput, SignatureUpdateInput } from './signature-write.inputs.js';
import { SignatureService } from './signature.service.js';
import { Signature } from './signature.type.js';

@ObjectType({ description: 'The signature.' })
export class SignatureRecordPayload extends Payload {
  @Field(() => Signature, { nullable: true, description: 'The signature; null when it failed.' })
  signature?: Signature | null;
}

@ObjectType({ description: 'The signature.' })
export class SignatureUpdatePayload extends Payload {
  @Field(() => Signature, { nullable: true, description: 'The signature; null when it failed.' })
  signature?: Signature | null;
}

@ObjectType({ description: 'The agreement with the signatures that are left.' })
export class SignatureRemovePayload extends Payload {
  @Field(() => Agreement, { nullable: true, description: 'The agreement; null when it failed.' })
  agreement?: Agreement | null;
}

@Resolver()
export class SignatureMutations {
  constructor(private readonly signatures: SignatureService) {}

  @Audience('COORDINATOR')
  @Mutation(() => SignatureRecordPayload, {
    description:
      'Records that an organization, or somebody undocumented, signed an agreement: by coordinators. Fails with AlreadySignedError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async signatureRecord(
    @Args('input', { description: 'The signature.' }) input: SignatureRecordInput,
    @Context() context: RequestContext,
  ): Promise<SignatureRecordPayload> {
    return { signature: ref(Signature, await this.signatures.record(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => SignatureUpdatePayload, {
    description:
      'Corrects a signature: by coordinators. Fails with AlreadySignedError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async signatureUpdate(
    @Args('input', { description: 'What changes.' }) input: SignatureUpdateInput,
    @Context() context: RequestContext,
  ): Promise<SignatureUpdatePayload> {
    return { signature: ref(Signature, await this.signatures.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => SignatureRemovePayload, {
    description:
      'Takes out a signature that was recorded by mistake: by coordinators; the audit log keeps it. Fails with RecordInUseError while a withdrawal or an identification rests on it, VersionConflictError, NotFoundError or NotAllowedError.',
  })
  async signatureRemove(
    @Args('input', { description: 'Which one.' }) input: SignatureRemoveInput,
    @Context() context: RequestContext,
  ): Promise<SignatureRemovePayload> {
    return { agreement: ref(Agreement, await this.signatures.remove(input, context)) };
  }
}
