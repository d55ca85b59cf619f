import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Entity, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node], description: 'What items are about, in words that all portals share.' })
@Entity('portals', 'theme')
export class Theme extends Node {
  @Field({ description: 'Short name that never changes: `centre-bourg`.' })
  key: string;

  @Field({ description: 'What it is called, in the caller’s language.' })
  label: string;
}
