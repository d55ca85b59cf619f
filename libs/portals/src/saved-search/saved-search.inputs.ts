import { InputType, Int } from '@nestjs/graphql';
import { change, Made, OPTIONAL, Text, Value } from '#lib/writes';
import { ItemKind } from '../item/item.enums.js';
import { FileFormat } from '../item/item.formats.js';
import { SavedSearchFrequency } from './saved-search.enums.js';

@InputType({ description: 'A search of items that is to be saved.' })
export class SavedSearchCreateInput extends Made {
  @Text(80, 'What to call it.') name: string;
  @Value(() => SavedSearchFrequency, 'How often its owner is told what is new.') frequency: SavedSearchFrequency;
  @Text(100, 'Words of the title or the text. Left out: any.', OPTIONAL) search?: string | null;
  @Value(() => ItemKind, 'Of this kind. Left out: all.', OPTIONAL) kind?: ItemKind | null;
  @Text(60, 'About this theme, by its key. Left out: all.', OPTIONAL) theme?: string | null;
  @Text(80, 'Shown by this portal, by its slug. Left out: all.', OPTIONAL) portal?: string | null;
  @Text(3, 'In the département of this code. Left out: anywhere.', OPTIONAL) departement?: string | null;
  @Text(40, 'Under this licence, by its identifier of SPDX. Left out: any.', OPTIONAL) licence?: string | null;
  @Value(() => FileFormat, 'With a file of this format. Left out: any.', OPTIONAL) format?: FileFormat | null;
  @Value(() => Int, 'About this year. Left out: any.', OPTIONAL) year?: number | null;

  @Value(() => Boolean, 'Whether what was made for demonstration is looked for too.', { unless: false })
  includeDemonstration: boolean;
}

@InputType({ description: 'Changes how a saved search is called, or how often its owner is told of it.' })
export class SavedSearchUpdateInput extends change('The search.') {
  @Text(80, 'What to call it.', OPTIONAL) name?: string;

  @Value(() => SavedSearchFrequency, 'How often its owner is told what is new.', OPTIONAL)
  frequency?: SavedSearchFrequency;
}

@InputType({ description: 'Names a saved search.' })
export class SavedSearchDeleteInput extends change('The search.') {}
