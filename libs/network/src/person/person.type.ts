import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A person of the network. People who hold a public function are visible to everyone; others only to holders of a role in the network and to themselves.',
})
@Entity('network', 'person')
export class Person extends DatedNode {
  @Field({ description: 'Given name.' })
  givenName: string;

  @Field({ description: 'Family name.' })
  familyName: string;

  @Field({ description: 'Given and family name.' })
  name: string;

  @Field({ description: 'Whether the person holds a public function, such as director or president.' })
  public: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Professional email address; visible to the person, to managers of an organization where they work today (and, with an account, have joined) and to coordinators; null for all other callers.',
  })
  email: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Professional telephone number, for the same readers as `email`; null for all others.',
  })
  phone: string | null;

  @Field({ description: 'True for invented data, never a statement about a real person.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
