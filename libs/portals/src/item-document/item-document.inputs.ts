import { InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { OPTIONAL, Reference, Text, words } from '#lib/writes';

const noLanguage = words(
  'Une langue par son code ISO 639 : `fr`, `en`, `de`.',
  'A language by its code of ISO 639: `fr`, `en`, `de`.',
);

@InputType({ description: 'A file that a resource gives.' })
export class ItemDocumentInput {
  @Reference('The media: a document or data.') mediaId: string;
  @Text(200, 'What it is called there.') title: string;
  @Text(3, 'The language that it is written in, by its code of ISO 639: `fr`; left out where it has none.', OPTIONAL)
  @Matches(/^[a-z]{2,3}$/, noLanguage)
  language?: string | null;
}
