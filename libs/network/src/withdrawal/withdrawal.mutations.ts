import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Signature } from '../signature/signature.type.js';
import { WithdrawalRecordInput, WithdrawalRemoveInput, WithdrawalUpdateInput } from './withdrawal-write.inputs.js';
import { WithdrawalService } from './withdrawal.service.js';
import { Withdrawal } from './withdrawal.type.js';

@ObjectType({ description: 'The withdrawal.' })
export class WithdrawalRecordPayload extends Payload {
  @Field(() => Withdrawal, { nullable: true, description: 'The withdrawal; null when it failed.' })
  withdrawal?: Withdrawal | null;
}

@ObjectType({ description: 'The withdrawal.' })
export class WithdrawalUpdatePayload extends Payload {
  @Field(() => Withdrawal, { nullable: true, description: 'The withdrawal; null when it failed.' })
  withdrawal?: Withdrawal | null;
}

@ObjectType({ description: 'The signature that binds again.' })
export class WithdrawalRemovePayload extends Payload {
  @Field(() => Signature, { nullable: true, description: 'The signature; null when it failed.' })
  signature?: Signature | null;
}

@Resolver()
export class WithdrawalMutations {
  constructor(private readonly withdrawals: WithdrawalService) {}

  @Audience('MANAGER')
  @Mutation(() => WithdrawalRecordPayload, {
    description:
      'Records that a signatory withdraws from an agreement: by its managers or by coordinators. Fails with AlreadyWithdrawnError, NotASignatoryError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async withdrawalRecord(
    @Args('input', { description: 'The withdrawal.' }) input: WithdrawalRecordInput,
    @Context() context: RequestContext,
  ): Promise<WithdrawalRecordPayload> {
    return { withdrawal: ref(Withdrawal, await this.withdrawals.record(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => WithdrawalUpdatePayload, {
    description:
      'Corrects a withdrawal: by the managers of the organization or by coordinators. Fails with AlreadySignedError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async withdrawalUpdate(
    @Args('input', { description: 'What changes.' }) input: WithdrawalUpdateInput,
    @Context() context: RequestContext,
  ): Promise<WithdrawalUpdatePayload> {
    return { withdrawal: ref(Withdrawal, await this.withdrawals.update(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => WithdrawalRemovePayload, {
    description:
      'Takes back a withdrawal that was recorded by mistake or has been given up, by whoever may record it; the audit log keeps it. Fails with AlreadySignedError when the organization has signed again since, VersionConflictError, NotFoundError or NotAllowedError.',
  })
  async withdrawalRemove(
    @Args('input', { description: 'Which one.' }) input: WithdrawalRemoveInput,
    @Context() context: RequestContext,
  ): Promise<WithdrawalRemovePayload> {
    return { signature: ref(Signature, await this.withdrawals.remove(input, context)) };
  }
}
