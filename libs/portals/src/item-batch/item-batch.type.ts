import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, type Ref, UserError } from '#lib/graphql';
import { Item } from '../item/item.type.js';

@Audience('STAFF')
@OwnedBy('portals')
@ObjectType({ description: 'What came of a change of several items for one of them.' })
export class ItemBatchResult {
  @Field(() => Item, { nullable: true, description: 'The item, as it is now; null when the caller may not see it.' })
  item?: Ref<Item> | null;

  @Field({ description: 'Whether it was so already: nothing was written.' })
  isUnchanged: boolean;

  @Field(() => [UserError], { description: 'Why it was not changed; empty when it was. At most 1.' })
  userErrors: UserError[];
}
