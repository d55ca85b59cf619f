import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { ItemFact } from './item-fact.enum.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item that was made from another still says as that did, in one language.' })
export class ItemTakenOverText {
  @Field({ description: 'The language: `fr`, `en`.' })
  locale: string;

  @Field({ description: 'Whether its title is the one that it began with.' })
  title: boolean;

  @Field({ description: 'Whether its summary is; false for an empty one.' })
  summary: boolean;

  @Field({ description: 'Whether all of its text is.' })
  document: boolean;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item that was made from another began with, and nobody has touched yet.' })
export class ItemTakenOver {
  @Field(() => [ItemTakenOverText], { description: 'In each language of which something is; at most 2.' })
  texts: ItemTakenOverText[];

  @Field(() => [ItemFact], { description: 'What is told beside the texts; at most 15.' })
  facts: ItemFact[];

  @Field({ description: 'Whether somebody has confirmed that it bears the title of the other.' })
  isTitleConfirmed: boolean;
}
