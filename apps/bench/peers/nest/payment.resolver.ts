import { UsePipes, ValidationPipe } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Payment } from './payment.entity.js';
import { PaymentRecordInput } from './payment.inputs.js';
import { PaymentService } from './payment.service.js';

@Resolver(() => Payment)
@UsePipes(new ValidationPipe({ whitelist: true, transform: true }))
export class PaymentResolver {
  constructor(private readonly service: PaymentService) {}

  @Mutation(() => Payment)
  paymentRecord(@Args('input') input: PaymentRecordInput): Promise<Payment> {
    return this.service.record(input);
  }
}
