import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A person of the network. Everyone sees those who hold a public function; the others are seen by whoever holds a role in the network, and by themselves.',
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
      'Professional e-mail address: for the person, for managers of an organization where the person works today (and, with an account, has joined) and for the coordination of the network; null for all others.',
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
