import { InputType } from '@nestjs/graphql';
import { change, Reference, Value } from '#lib/writes';
import { ItemRelationKind } from './item-relation.type.js';

@InputType({ description: 'Says what an item is to another.' })
export class ItemRelateInput extends change('The item.') {
  @Value(() => ItemRelationKind, 'What it is to the other; `DERIVED_FROM` is said by `itemDerive` alone.')
  kind: ItemRelationKind;
  @Reference('The other item.') relatedId: string;
}

@InputType({ description: 'Says no longer what an item is to another.' })
export class ItemUnrelateInput extends change('The item.') {
  @Value(() => ItemRelationKind, 'What it was to the other.') kind: ItemRelationKind;
  @Reference('The other item.') relatedId: string;
}
