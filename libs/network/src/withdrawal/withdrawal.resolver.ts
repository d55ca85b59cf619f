import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Signature } from '../signature/signature.type.js';
import { Source } from '../source/source.type.js';
import { Withdrawal } from './withdrawal.type.js';

/** Names only: withdrawal.reads.ts says where each field comes from. */
@Resolver(() => Withdrawal)
export class WithdrawalResolver {
  @ResolveField(() => Signature, { description: 'The signature that it ends.' })
  signature(): Signature {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
