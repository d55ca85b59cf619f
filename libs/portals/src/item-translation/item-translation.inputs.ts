import { InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { change, Text, Value, words } from '#lib/writes';
import { TranslationMark } from './item-translation.enums.js';

const language = words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.');

@InputType({ description: 'Says how an item stands in a language that it was not written in.' })
export class ItemTranslationMarkInput extends change('The item.') {
  @Text(2, 'The language: `fr`, `en`.') @IsIn(['fr', 'en'], language) locale: string;
  @Value(() => TranslationMark, 'How it stands.') status: TranslationMark;
}
