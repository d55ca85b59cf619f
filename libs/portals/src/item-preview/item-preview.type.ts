import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { ItemKind } from '../item/item.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description:
    'A link that shows the draft of an item, or a version of it, to whoever has it, for the team that keeps the item. It opens until a day, and while whoever made it may write the item.',
})
@Entity('portals', 'preview')
export class ItemPreview extends Node {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that it shows; null for the draft, as it is when it is looked at.',
  })
  number: number | null;

  @Field(() => LocalDate, { description: 'The last day on which it opens.' })
  expiresOn: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: string;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What a previewed item says in one language.' })
export class PreviewedText {
  @Field({ description: 'The language: `fr`, `en`.' })
  locale: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Extensions({ length: 500 })
  @Field({ description: 'What it is about; may be empty.' })
  summary: string;

  @Extensions({ length: 8000 })
  @Field({ description: 'All of it as HTML, which the server makes: its pictures open for an hour at most.' })
  html: string;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What a link shows of an item before that is published, and nothing else of it.' })
export class PreviewedItem {
  @Field(() => ItemKind, { description: 'What it is.' })
  kind: ItemKind;

  @Field(() => Int, { nullable: true, description: 'The version that is shown; null for the draft.' })
  number: number | null;

  @Field(() => LocalDate, { description: 'The last day on which the link opens.' })
  expiresOn: string;

  @Field({ description: 'The name of the organization that keeps it.' })
  keptBy: string;

  @Field({ description: 'Under which conditions it may be used again, once it is published.' })
  licence: string;

  @Field(() => [PreviewedText], { description: 'What it says, in each language; at most 2.' })
  texts: PreviewedText[];
}
