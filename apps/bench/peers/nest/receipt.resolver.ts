import { UsePipes, ValidationPipe } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Receipt } from './receipt.entity.js';
import { ReceiptIssueInput } from './receipt.inputs.js';
import { ReceiptService } from './receipt.service.js';

@Resolver(() => Receipt)
@UsePipes(new ValidationPipe({ whitelist: true, transform: true }))
export class ReceiptResolver {
  constructor(private readonly service: ReceiptService) {}

  @Mutation(() => Receipt)
  receiptIssue(@Args('input') { paymentId }: ReceiptIssueInput): Promise<Receipt> {
    return this.service.issue(paymentId);
  }
}
