import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';
import { TextDocument } from '../document/document.scalar.js';
import { PlaceDisclosure } from '../item/item.enums.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What a draft or a version of an item says in one language, as it is written.' })
export class ItemTexts {
  @Field({ description: 'The language: `fr`, `en`.' })
  locale: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Extensions({ length: 500 })
  @Field({ description: 'What it is about, in a few sentences without format; may be empty.' })
  summary: string;

  @Extensions({ length: 6000 })
  @Field(() => TextDocument, { description: 'All of it, with its format.' })
  document: object;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item is to say: the one draft that its team writes.' })
export class ItemDraft {
  @Field(() => Int, { description: 'Grows each time it is saved; send it back as `expectedVersion` to save it.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt: string;

  @Field(() => String, { nullable: true, description: 'Who saved it last; null when that was the system.' })
  savedBy: string | null;

  @Field(() => [ItemTexts], { description: 'What it says, in each language; at most 2.' })
  texts: ItemTexts[];
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Where an item really is.' })
export class ItemExactPlace {
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees to the east of Greenwich; null when only the commune is known.',
  })
  longitude: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees to the north of the equator; null when only the commune is known.',
  })
  latitude: number | null;

  @Field(() => PlaceDisclosure, { description: 'What others are told of it.' })
  disclosure: PlaceDisclosure;
}
