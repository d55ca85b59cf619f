import { InputType, Int } from '@nestjs/graphql';
import { Made, OPTIONAL, Part, Parts, Reference, References, Text, Value } from '#lib/writes';
import { ItemAudience } from '../item/item.enums.js';

@InputType({ description: 'An item, as the caller has seen it.' })
export class ItemBatchEntryInput {
  @Reference('The item.') id: string;
  @Value(() => Int, 'The version of it that the caller has seen.') expectedVersion: number;
}

@InputType({ description: 'Where a portal shows items from today on.' })
export class ItemBatchPlacementInput {
  @Reference('The portal.') portalId: string;
  @Reference('The section that they stand in; none when left out.', OPTIONAL) sectionId?: string | null;
}

@InputType({ description: 'One change of several items: exactly one of what may be changed is given.' })
export class ItemBatchUpdateInput extends Made {
  @Parts(() => ItemBatchEntryInput, 100, 'The items.', { atLeast: 1 }) items: ItemBatchEntryInput[];
  @References(10, 'Themes that they are to have too, by their ids or keys.', OPTIONAL) addThemes?: string[] | null;
  @References(10, 'Themes that they are not to have any more.', OPTIONAL) removeThemes?: string[] | null;
  @Text(64, 'Their licence, by its identifier in the list of SPDX.', OPTIONAL) licence?: string | null;
  @Value(() => ItemAudience, 'Whom they are for once they are published.', OPTIONAL) audience?: ItemAudience | null;
  @Value(() => Boolean, 'True: they are shown no longer.', OPTIONAL) archives?: boolean | null;
  @Part(() => ItemBatchPlacementInput, 'A portal that one edits shows them, behind what stands there.', OPTIONAL)
  placement?: ItemBatchPlacementInput | null;
}
