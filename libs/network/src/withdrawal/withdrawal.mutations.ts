import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { WithdrawalRecordInput } from './withdrawal-write.inputs.js';
import { WithdrawalService } from './withdrawal.service.js';
import { Withdrawal } from './withdrawal.type.js';

@ObjectType({ description: 'The withdrawal.' })
export class WithdrawalRecordPayload extends Payload {
  @Field(() => Withdrawal, { nullable: true, description: 'The withdrawal; null when it failed.' })
  withdrawal?: Withdrawal | null;
}

@Resolver()
export class WithdrawalMutations {
  constructor(private readonly withdrawals: WithdrawalService) {}

  @Audience('MANAGER')
  @Mutation(() => WithdrawalRecordPayload, {
    description:
      'Records that a signatory withdraws from an agreement: by its managers or by coordinators. Fails with AlreadyWithdrawnError, NotASignatoryError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async withdrawalRecord(
    @Args('input', { description: 'The withdrawal.' }) input: WithdrawalRecordInput,
    @Context() context: RequestContext,
  ): Promise<WithdrawalRecordPayload> {
    return { withdrawal: ref(Withdrawal, await this.withdrawals.record(input, context)) };
  }
}
