import { Args, Context, Field, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, VersionConflictError } from '#lib/writes';
import { MediaRefusedError } from '../item/item.errors.js';
import { ItemImportInput } from './item-import.inputs.js';
import { ItemImports } from './item-import.rows.js';
import { ItemImportRow } from './item-import.type.js';

@ObjectType({ isAbstract: true })
abstract class ItemImported extends Payload {
  @Field(() => [ItemImportRow], {
    nullable: true,
    description: 'What came of each row, in their order, at most 50; null when the table was not read.',
  })
  rows?: ItemImportRow[] | null;

  @Field(() => Int, { nullable: true, description: 'How many rows the whole table has; null when it was not read.' })
  rowCount?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The line to go on from, as `after`; null when these were the last rows.',
  })
  next?: number | null;
}

@Resolver()
export class ItemImportResolver {
  constructor(private readonly imports: ItemImports) {}

  @Audience('STAFF')
  @Mutates(
    ItemImported,
    'Makes drafts of an organization from a table, 50 rows at a time, each by itself; changes those that are there, where that is asked. A row is known by the id of its item, by its reference, or by its number on the former platform: sent again, it makes nothing twice, and those that were refused are sent again once they are mended.',
    [
      [MediaRefusedError, 'in a row'],
      [VersionConflictError, 'in a row'],
      NotFoundError,
      NotAllowedError,
      InvalidInputError,
    ],
  )
  itemImport(@Args('input') input: ItemImportInput, @Context() context: RequestContext): Promise<ItemImported> {
    return this.imports.take(input, context);
  }
}
