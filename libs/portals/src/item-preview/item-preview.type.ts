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
@ObjectType({ description: 'A file that a previewed resource is to give.' })
export class PreviewedDocument {
  @Extensions({ length: 200 })
  @Field({ description: 'What it is called there.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language that it is written in, by its code of ISO 639; null where it has none.',
  })
  language: string | null;

  @Extensions({ length: 20 })
  @Field({ description: 'What the name of its file ends with: `pdf`.' })
  extension: string;

  @Field(() => Int, { description: 'Its size.' })
  bytes: number;

  @Extensions({ length: 180 })
  @Field({ description: 'Where it is, below the address of this server: for an hour at most.' })
  url: string;
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

  @Field(() => [PreviewedDocument], { description: 'The files that it is to give, in their order; at most 20.' })
  documents: PreviewedDocument[];
}
