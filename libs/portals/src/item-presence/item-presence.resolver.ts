import { Args, Context, Field, InputType, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Mutates, OwnedBy, Payload, type RequestContext } from '#lib/graphql';
import { InvalidInputError, kept, NotAllowedError, NotFoundError, Reference, UnitOfWork, Value } from '#lib/writes';
import { ItemRecord } from '../item/item.entity.js';
import { mayWrite, sees } from '../item/item.policy.js';

const items = kept('item', ItemRecord);

@InputType({
  description:
    'Says that the caller has the editor of an item open: every twenty seconds, as it is forgotten after a minute.',
})
export class ItemPresenceTellInput {
  @Reference('The item.') id: string;
  @Value(() => Boolean, 'Whether they have closed it.', { unless: false }) isLeaving: boolean;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Somebody who has the editor of an item open.' })
export class ItemPresence {
  @Field(() => String, { nullable: true, description: 'Who it is; null when their name is not known.' })
  name: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;
}

@ObjectType({ isAbstract: true })
abstract class ItemPresencePayload extends Payload {
  @Field(() => [ItemPresence], {
    nullable: true,
    description:
      'Others of its team who have its editor open, those first who came first; at most 10. Null when it failed.',
  })
  others?: ItemPresence[] | null;
}

/** Who writes an item beside whom. Told often: it is no change of anything that is kept, and the log has no entry of it. */
@Resolver()
export class ItemPresenceResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Audience('STAFF')
  @Mutates(
    ItemPresencePayload,
    'Says that one has the editor of an item of one’s organization open, and answers who else has.',
    [NotFoundError, NotAllowedError, InvalidInputError],
  )
  async itemPresenceTell(
    @Args('input') { id, isLeaving }: ItemPresenceTellInput,
    @Context() context: RequestContext,
  ): Promise<ItemPresencePayload> {
    const others = await this.uow.run(context, async (tx) => {
      const item = await items.find(tx, id);
      if (!sees(tx.actor, item)) throw new NotFoundError('id');
      if (!mayWrite(tx.actor, item)) throw new NotAllowedError();
      await tx.query(`delete from presence.editing where seen_at < now() - interval '1 minute'`);
      if (isLeaving)
        await tx.query('delete from presence.editing where item_id = $1 and account_id = $2', [id, tx.actor.id]);
      else
        await tx.query(
          `insert into presence.editing (item_id, account_id) values ($1, $2)
           on conflict (item_id, account_id) do update set seen_at = now()`,
          [id, tx.actor.id],
        );
      return tx.query<ItemPresence>(
        `select writes.actor_name(e.account_id) as name, e.since from presence.editing e
         where e.item_id = $1 and e.account_id <> $2 and portals.may_write(e.account_id, $3) order by e.since, e.account_id limit 10`,
        [id, tx.actor.id, item.organizationId],
      );
    });
    context.spared++;
    return { others };
  }
}
