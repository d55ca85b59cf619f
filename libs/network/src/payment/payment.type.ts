import { Audience } from '#lib/access';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Entity, LocalDate, Node } from '#lib/graphql';
import { PaymentMethod } from './payment.enums.js';

@Audience('STAFF')
@ObjectType({ implements: () => [Node], description: 'Money received towards a due; seen by whoever may see the due.' })
@Entity('network', 'payment')
export class Payment implements Node {
  @Field(() => ID, { description: 'Opaque, unique among all types, the same for ever.' })
  id: string;

  @Field(() => LocalDate, { description: 'When it was received.' })
  receivedOn: string;

  @Field(() => Int, { description: 'In cents of euro.' })
  amountCents: number;

  @Field(() => PaymentMethod, { description: 'How it was paid.' })
  method: PaymentMethod;

  @Field(() => String, { nullable: true, description: 'Number of the transfer or the cheque; null for none.' })
  reference: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real payment.' })
  isDemonstration: boolean;
}
