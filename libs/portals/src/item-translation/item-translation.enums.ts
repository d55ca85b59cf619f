import { registerEnumType } from '@nestjs/graphql';

export enum TranslationStatus {
  ORIGINAL = 'ORIGINAL',
  TO_TRANSLATE = 'TO_TRANSLATE',
  IN_PROGRESS = 'IN_PROGRESS',
  TO_REVIEW = 'TO_REVIEW',
  TRANSLATED = 'TRANSLATED',
  OUT_OF_DATE = 'OUT_OF_DATE',
}
registerEnumType(TranslationStatus, {
  name: 'TranslationStatus',
  description: 'How an item stands in a language.',
  valuesMap: {
    ORIGINAL: { description: 'It was written in it.' },
    TO_TRANSLATE: { description: 'Nothing is written in it, or it is to be translated anew.' },
    IN_PROGRESS: { description: 'Somebody translates it.' },
    TO_REVIEW: { description: 'It came with the item that this was made from, and nobody has said yet that it fits.' },
    TRANSLATED: { description: 'It says what the original says.' },
    OUT_OF_DATE: { description: 'The original has changed since it was translated.' },
  },
});

export enum TranslationMark {
  TO_TRANSLATE = 'TO_TRANSLATE',
  IN_PROGRESS = 'IN_PROGRESS',
  TRANSLATED = 'TRANSLATED',
}
registerEnumType(TranslationMark, {
  name: 'TranslationMark',
  description: 'What editors say of a translation.',
  valuesMap: {
    TO_TRANSLATE: { description: 'It is to be translated, anew where something is written.' },
    IN_PROGRESS: { description: 'Somebody translates it.' },
    TRANSLATED: { description: 'It says what the original says now.' },
  },
});
