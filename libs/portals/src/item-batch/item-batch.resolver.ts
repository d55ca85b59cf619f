import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
} from '#lib/writes';
import { ItemStateError, LicenceConflictError, MediaRefusedError } from '../item/item.errors.js';
import { AlreadyPlacedError } from '../placement/placement.errors.js';
import { ItemBatchUpdateInput } from './item-batch.inputs.js';
import { ItemBatchResult } from './item-batch.type.js';
import { ItemBatches } from './item-batch.run.js';

@ObjectType({ isAbstract: true })
abstract class ItemBatchUpdated extends Payload {
  @Field(() => [ItemBatchResult], {
    nullable: true,
    description: 'One for each item, in that order and each once, at most 100; null when none was looked at.',
  })
  results?: ItemBatchResult[] | null;
}

@Resolver()
export class ItemBatchResolver {
  constructor(private readonly batches: ItemBatches) {}

  @Audience('STAFF')
  @Mutates(
    ItemBatchUpdated,
    'Changes several items in one way, each by itself and under the version of it that was seen: each has a result of its own. Sent again with the same key, it goes on where it was cut off.',
    [
      [VersionConflictError, 'in the result of one item'],
      [LicenceConflictError, 'in the result of one that was made from another'],
      [ItemStateError, 'in the result of one that is archived already'],
      [AlreadyPlacedError, 'in the result of one that the portal shows already'],
      [MediaRefusedError, 'in the result of one item'],
      NotFoundError,
      NotAllowedError,
      InvalidInputError,
      IdempotencyKeyReusedError,
    ],
  )
  async itemBatchUpdate(
    @Args('input') input: ItemBatchUpdateInput,
    @Context() context: RequestContext,
  ): Promise<ItemBatchUpdated> {
    return { results: await this.batches.update(input, context) };
  }
}
