import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Due } from '../due/due.type.js';
import { ReceiptService } from '../receipt/receipt.service.js';
import { Receipt } from '../receipt/receipt.type.js';
import { PaymentRecordInput, PaymentReverseInput, ReceiptIssueInput, ReminderSendInput } from './payment.inputs.js';
import { PaymentService } from './payment.service.js';
import { Payment } from './payment.type.js';
import { ReversalService } from './reversal.service.js';

@ObjectType({ description: 'The payment.' })
export class PaymentRecordPayload extends Payload {
  @Field(() => Payment, { nullable: true, description: 'The payment; null when it failed.' })
  payment?: Payment | null;
}

@ObjectType({ description: 'The payment that was reversed.' })
export class PaymentReversePayload extends Payload {
  @Field(() => Payment, { nullable: true, description: 'The payment as it is now; null when it failed.' })
  payment?: Payment | null;
}

@ObjectType({ description: 'The receipt.' })
export class ReceiptIssuePayload extends Payload {
  @Field(() => Receipt, { nullable: true, description: 'The receipt; null when it failed.' })
  receipt?: Receipt | null;
}

@ObjectType({ description: 'The due that was reminded of.' })
export class ReminderSendPayload extends Payload {
  @Field(() => Due, { nullable: true, description: 'The due; null when it failed.' })
  due?: Due | null;
}

@Resolver()
export class PaymentMutations {
  constructor(
    private readonly payments: PaymentService,
    private readonly reversals: ReversalService,
    private readonly receipts: ReceiptService,
  ) {}

  @Audience('COORDINATOR')
  @Mutation(() => PaymentRecordPayload, {
    description:
      'Records money received towards a due. Fails with PaymentExceedsBalanceError, DuesCallStateError, NotFoundError or InvalidInputError.',
  })
  async paymentRecord(
    @Args('input', { description: 'The payment.' }) input: PaymentRecordInput,
    @Context() context: RequestContext,
  ): Promise<PaymentRecordPayload> {
    return { payment: ref(Payment, await this.payments.record(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => PaymentReversePayload, {
    description:
      'Says that a payment was none: it stays on record and counts no more, and its receipt is annulled. Fails with PaymentAlreadyReversedError, NotFoundError or InvalidInputError.',
  })
  async paymentReverse(
    @Args('input', { description: 'Which payment, and why.' }) input: PaymentReverseInput,
    @Context() context: RequestContext,
  ): Promise<PaymentReversePayload> {
    return { payment: ref(Payment, await this.reversals.reverse(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => ReceiptIssuePayload, {
    description:
      'Issues the receipt for a payment, with the next number of the year. Fails with ReceiptAlreadyIssuedError, PaymentAlreadyReversedError or NotFoundError.',
  })
  async receiptIssue(
    @Args('input', { description: 'Which payment.' }) input: ReceiptIssueInput,
    @Context() context: RequestContext,
  ): Promise<ReceiptIssuePayload> {
    return { receipt: ref(Receipt, await this.receipts.issue(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => ReminderSendPayload, {
    description: 'Sends the next reminder of what is late. Fails with NothingToRemindError or NotFoundError.',
  })
  async reminderSend(
    @Args('input', { description: 'Which due.' }) input: ReminderSendInput,
    @Context() context: RequestContext,
  ): Promise<ReminderSendPayload> {
    return { due: ref(Due, await this.payments.remind(input, context)) };
  }
}
