import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { PaymentMethod } from './payment.enums.js';

@Audience('STAFF')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Money received towards dues; visible to those who may see the dues. Once reversed, it stays on record and counts on no day.',
})
@Entity('network', 'payment')
export class Payment extends DatedNode {
  @Field(() => LocalDate, { description: 'When it was received.' })
  receivedOn: string;

  @Field(() => Int, { description: 'In cents of euro.' })
  amountCents: number;

  @Field(() => PaymentMethod, { description: 'How it was paid.' })
  method: PaymentMethod;

  @Field(() => String, { nullable: true, description: 'Number of the transfer or the cheque; null for none.' })
  reference: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it was reversed: recorded by mistake, or returned by the bank; null while it counts.',
  })
  reversedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was reversed; null while it counts.' })
  reversalReason: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real payment.' })
  isDemonstration: boolean;
}
