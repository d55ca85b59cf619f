import { Field, registerEnumType } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

export enum RelationConflict {
  ITSELF = 'ITSELF',
  THERE = 'THERE',
  CIRCLE = 'CIRCLE',
  SAME_LANGUAGE = 'SAME_LANGUAGE',
  MADE = 'MADE',
}
registerEnumType(RelationConflict, {
  name: 'RelationConflict',
  description: 'Why an item may not be related to another.',
  valuesMap: {
    ITSELF: { description: 'The other is the item itself.' },
    THERE: { description: 'That is said already.' },
    CIRCLE: { description: 'The other leads back to the item: neither can be a part of itself, or replace itself.' },
    SAME_LANGUAGE: { description: 'A translation is in another language than what it translates.' },
    MADE: { description: 'What an item was made from is said when it is made, and stays.' },
  },
});

@Failure('portals', 'An item cannot be that to the other.')
export class ItemRelationError extends DomainError {
  @Field(() => RelationConflict, { description: 'Why.' })
  reason: RelationConflict;

  constructor(reason: RelationConflict) {
    super(WORDS[reason], reason === RelationConflict.MADE ? 'kind' : 'relatedId');
    this.reason = reason;
  }
}

const WORDS: Record<RelationConflict, { fr: string; en: string }> = {
  ITSELF: { fr: 'Un contenu ne se lie pas à lui-même.', en: 'An item is not related to itself.' },
  THERE: { fr: 'Ce lien existe déjà.', en: 'This is said already.' },
  CIRCLE: {
    fr: 'Ce lien tournerait en rond : l’autre contenu mène déjà à celui-ci.',
    en: 'This would go round in a circle: the other item leads to this one already.',
  },
  SAME_LANGUAGE: {
    fr: 'Une traduction est dans une autre langue que ce qu’elle traduit.',
    en: 'A translation is in another language than what it translates.',
  },
  MADE: {
    fr: 'Ce dont un contenu est fait se dit quand il est fait, et ne change pas.',
    en: 'What an item was made from is said when it is made, and does not change.',
  },
};
