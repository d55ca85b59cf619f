import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { ItemKind } from '../item/item.enums.js';
import { FileFormat } from '../item/item.formats.js';
import { SavedSearchFrequency } from './saved-search.enums.js';

@Audience('PERSON')
@ObjectType({
  implements: () => [Node],
  description:
    'A search of items that somebody saved: they get a letter of what is published and matches it, as far as they may see that when it is sent. Only its owner sees it.',
})
@Entity('portals', 'search')
export class SavedSearch extends Node {
  @Extensions({ length: 80 })
  @Field({ description: 'What its owner calls it.' })
  name: string;

  @Field(() => SavedSearchFrequency, { description: 'How often its owner is told what is new.' })
  frequency: SavedSearchFrequency;

  @Extensions({ length: 100 })
  @Field(() => String, { nullable: true, description: 'Words of the title or the text; null for any.' })
  search: string | null;

  @Field(() => ItemKind, { nullable: true, description: 'Of this kind; null for all.' })
  kind: ItemKind | null;

  @Field(() => String, { nullable: true, description: 'About this theme, by its key; null for all.' })
  theme: string | null;

  @Field(() => String, { nullable: true, description: 'Shown by this portal, by its slug; null for all.' })
  portal: string | null;

  @Field(() => String, { nullable: true, description: 'In the département of this code; null for anywhere.' })
  departement: string | null;

  @Field(() => String, { nullable: true, description: 'Under this licence, by its identifier of SPDX; null for any.' })
  licence: string | null;

  @Field(() => FileFormat, { nullable: true, description: 'With a file of this format; null for any.' })
  format: FileFormat | null;

  @Field(() => Int, { nullable: true, description: 'About this year; null for any.' })
  year: number | null;

  @Field({ description: 'Whether what was made for demonstration is looked for too.' })
  includeDemonstration: boolean;

  @Field(() => LocalDate, { description: 'What was published until this day has been told, or was there before.' })
  toldUntil: string;

  @Field(() => DateTime, { description: 'When it was saved.' })
  createdAt: string;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
