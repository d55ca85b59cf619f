import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, type Ref, UserError } from '#lib/graphql';
import { Item } from '../item/item.type.js';

export enum ItemImportOutcome {
  MADE = 'MADE',
  CHANGED = 'CHANGED',
  THERE = 'THERE',
  REFUSED = 'REFUSED',
}
registerEnumType(ItemImportOutcome, {
  name: 'ItemImportOutcome',
  description: 'What came of a row of a table.',
  valuesMap: {
    MADE: { description: 'A draft was made of it; in a trial, one would be.' },
    CHANGED: { description: 'The item that is there was changed by it; in a trial, it would be.' },
    THERE: {
      description:
        'The item of its id, its reference or its former number is there already, and stays as it is: so it was asked, or it says the same.',
    },
    REFUSED: { description: 'Something is wrong with it: nothing was made or changed.' },
  },
});

@Audience('STAFF')
@OwnedBy('portals')
@ObjectType({ description: 'What came of one row of a table.' })
export class ItemImportRow {
  @Field(() => Int, { description: 'Its line, as a spreadsheet numbers it: the head of the table is 1.' })
  line: number;

  @Field(() => ItemImportOutcome, { description: 'What came of it.' })
  outcome: ItemImportOutcome;

  @Field({ description: 'The title that it gives, else its reference; may be empty.' })
  title: string;

  @Field(() => Item, {
    nullable: true,
    description:
      'The item that was made or is there; null in a trial, of what is refused, and where the caller may not see it.',
  })
  item?: Ref<Item> | null;

  @Field(() => [UserError], {
    description: 'All that is wrong with it, the head of its column in `path`; empty when nothing is. At most 25.',
  })
  userErrors: UserError[];
}
