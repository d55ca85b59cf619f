import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';
import { OrganizationAddress } from './organization-record.type.js';
import { ClosingKind, OrganizationKind } from './organization.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'An organization of the network or a partner of it, as it stood on a day (`asOf`).',
})
@Entity('network', 'organization')
export class Organization extends DatedNode {
  @Field({ description: 'Short stable key for people: caue-59.' })
  key: string;

  @Field(() => OrganizationKind, { description: 'What kind of organization it is.' })
  kind: OrganizationKind;

  @Field({ description: 'Its official name on the day of the question; `names` has all of them.' })
  name: string;

  @Field(() => PartialDate, { nullable: true, description: 'As precise as the source; null when unknown.' })
  foundedOn: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When its closing was decided, as precise as the source; null when no closing is known.',
  })
  closedOn: string | null;

  @Field(() => ClosingKind, { nullable: true, description: 'How it ends; null when no closing is known.' })
  closingKind: ClosingKind | null;

  @Field({ description: 'True for an invented organization, never a statement about a real one.' })
  isDemonstration: boolean;

  @Field(() => String, { nullable: true, description: 'Address of its site on the web.' })
  website: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number of its office, for everybody; null when not known.',
  })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Public email address of its office; null when not known.',
  })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN on the day of the question: nine digits.' })
  siren: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SIRET of its seat on the day of the question: fourteen digits.',
  })
  siret: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the national register of associations (RNA) on the day of the question.',
  })
  rna: string | null;

  @Field(() => OrganizationAddress, {
    nullable: true,
    description: 'Where it sits on the day of the question; null when not known. `addresses` has all of them.',
  })
  address: OrganizationAddress | null;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
