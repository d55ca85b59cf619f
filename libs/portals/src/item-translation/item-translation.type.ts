import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { TranslationStatus } from './item-translation.enums.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'How the draft of an item stands in a language.' })
export class ItemTranslation {
  @Field({ description: 'The language: `fr`, `en`.' })
  locale: string;

  @Field(() => TranslationStatus, { description: 'How it stands, by what is written.' })
  status: TranslationStatus;
}
