import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node } from '#lib/graphql';

@Audience('STAFF')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Where what is owed to an organization is paid to: for coordinators, and for the people of those that it has called for dues; nobody else.',
})
@Entity('network', 'bank_account')
export class BankAccount extends DatedNode {
  @Field({ description: 'Without spaces, with its checksum (ISO 13616).' })
  iban: string;

  @Field(() => String, { nullable: true, description: 'Of the bank (ISO 9362); null when not recorded.' })
  bic: string | null;

  @Field({ description: 'Generated for demonstration: nothing is to be paid there.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
