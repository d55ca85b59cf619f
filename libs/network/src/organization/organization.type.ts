import { Audience } from '#lib/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connection, Entity, Node, PartialDate } from '#lib/graphql';
import { ClosingKind, OrganizationKind } from './organization.enums.js';

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node], description: 'An organization of the network or a partner of it.' })
@Entity('network', 'organization')
export class Organization implements Node {
  @Field(() => ID, { description: 'Opaque, unique among all types, the same for ever.' })
  id: string;

  @Field({ description: 'Short stable key for people: caue-59.' })
  key: string;

  @Field(() => OrganizationKind, { description: 'What kind of organization it is.' })
  kind: OrganizationKind;

  @Field({ description: 'Its official name.' })
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
}

export const OrganizationConnection = connection(Organization);
