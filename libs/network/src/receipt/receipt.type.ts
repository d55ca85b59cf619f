import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('STAFF')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A receipt for a payment; never changed nor removed once issued, numbered without gaps within its year. It is annulled when its payment is reversed.',
})
@Entity('network', 'receipt')
export class Receipt extends DatedNode {
  @Field({ description: 'Its legal number: year and sequence, 2026-00001; DEMO- before that for demonstration.' })
  number: string;

  @Field(() => LocalDate, { description: 'When it was issued.' })
  issuedOn: string;

  @Field({ description: 'Who paid, as called on that day.' })
  payer: string;

  @Field(() => Int, { description: 'In cents of euro.' })
  amountCents: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Since when it certifies nothing, its payment being reversed; null while it stands.',
  })
  annulledOn: string | null;

  @Field({ description: 'Address of the PDF on this server, for those who may see the receipt.' })
  pdfPath: string;

  @Field({ description: 'Generated for demonstration: certifies nothing.' })
  isDemonstration: boolean;
}
