import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';

export enum ItemRelationKind {
  DERIVED_FROM = 'DERIVED_FROM',
  TRANSLATION_OF = 'TRANSLATION_OF',
  REPLACES = 'REPLACES',
  PART_OF = 'PART_OF',
  REFERENCES = 'REFERENCES',
}
registerEnumType(ItemRelationKind, {
  name: 'ItemRelationKind',
  description: 'What an item is to another.',
  valuesMap: {
    DERIVED_FROM: { description: 'It was made from a version of the other (`itemDerive`).' },
    TRANSLATION_OF: { description: 'It says the same as the other, in another language.' },
    REPLACES: { description: 'It is to be read in the place of the other.' },
    PART_OF: { description: 'It is a part of the other.' },
    REFERENCES: { description: 'It refers to the other.' },
  },
});

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item is to another, or another to it. It is there for whoever may see both.' })
export class ItemRelation {
  @Field(() => ItemRelationKind, { description: 'What the one is to the other.' })
  kind: ItemRelationKind;

  @Field({
    description:
      'Whether it is the other that says so of this one: `PART_OF` then means that it is a part of this one.',
  })
  isInverse: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day from which that is said; null of what one was made from.',
  })
  since: string | null;
}
