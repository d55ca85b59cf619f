import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Due } from '../due/due.type.js';
import { Receipt } from '../receipt/receipt.type.js';
import { Payment } from './payment.type.js';

/** Names only: payment.reads.ts says where each field comes from. */
@Resolver(() => Payment)
export class PaymentResolver {
  @ResolveField(() => Due, { nullable: true, description: 'What it was paid towards.' })
  due(): Due {
    return declared();
  }

  @ResolveField(() => Receipt, {
    nullable: true,
    description: 'The receipt for it, annulled when it was reversed; null while none was issued.',
  })
  receipt(): Receipt {
    return declared();
  }
}
