import { Audience } from '#lib/access';
import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Payment } from '../payment/payment.type.js';
import { Receipt } from './receipt.type.js';

/** Names and arguments only: receipt.reads.ts says where each field comes from. */
@Resolver(() => Receipt)
export class ReceiptResolver {
  @Audience('STAFF')
  @Query(() => Receipt, {
    nullable: true,
    description: 'One receipt by its id; null when there is none or it may not be seen.',
  })
  receipt(@Args('id', { type: () => ID, description: 'Id of the receipt.' }) _: string): Receipt {
    return declared();
  }

  @ResolveField(() => Payment, { nullable: true, description: 'The payment that it certifies.' })
  payment(): Payment {
    return declared();
  }
}
