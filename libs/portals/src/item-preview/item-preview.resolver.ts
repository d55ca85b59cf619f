import { Args, Context, Field, ID, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience, hashOf, newSecret } from '#lib/access';
import { Config } from '#lib/config';
import { Mutates, Payload, ref, type Ref, type RequestContext } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { textsOfVersion } from '../item/item.draft.js';
import { ItemRecord } from '../item/item.entity.js';
import { mayWrite, sees } from '../item/item.policy.js';
import { ItemPreviewRecord } from './item-preview.entity.js';
import { ItemPreviewCreateInput, ItemPreviewRevokeInput } from './item-preview.inputs.js';
import { ItemPreview } from './item-preview.type.js';

const items = kept('item', ItemRecord, { lock: 'for no key update' });
const previews = kept(ItemPreview, ItemPreviewRecord);
const USUAL_DAYS = 14;
const MOST_DAYS = 90;
const MOST = 20;
const DAY_MS = 86_400_000;

@ObjectType({ isAbstract: true })
abstract class ItemPreviewRevokePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of what was taken out; null when it failed.' })
  removedId?: string | null;
}

@ObjectType({ isAbstract: true })
abstract class ItemPreviewPayload extends Payload {
  @Field(() => ItemPreview, { nullable: true, description: 'The link; null when it failed.' })
  itemPreview?: Ref<ItemPreview> | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The address with its secret: whoever has it reads the draft. Shown this once; we keep a hash. A repetition by its idempotency key does not have it.',
  })
  address?: string | null;
}

/** Links to what is not published yet: the secret of one is told once. */
@Resolver()
export class ItemPreviewResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: Config,
  ) {}

  @Audience('STAFF')
  @Mutates(
    ItemPreviewPayload,
    'Makes a link that shows the draft of an item of one’s organization, or a version of it, to whoever has it.',
    [NotFoundError, NotAllowedError, InvalidInputError, IdempotencyKeyReusedError],
  )
  async itemPreviewCreate(
    @Args('input') { idempotencyKey, ...input }: ItemPreviewCreateInput,
    @Context() context: RequestContext,
  ): Promise<ItemPreviewPayload> {
    const secret = newSecret();
    let isNew = false;
    const id = await this.uow.run(context, async (tx) => {
      isNew = false;
      const item = await itemToShow(tx, input.id);
      return tx.idempotent(idempotencyKey, 'itemPreviewCreate', input, async () => {
        isNew = true;
        return make(tx, item, input, secret);
      });
    });
    const itemPreview = ref(ItemPreview, id);
    return isNew ? { itemPreview, address: `${publicUrlOf(this.config)}/apercu?key=${secret}` } : { itemPreview };
  }

  @Audience('STAFF')
  @Mutates(ItemPreviewRevokePayload, 'Ends a link: it opens nothing any more.', [
    NotFoundError,
    NotAllowedError,
    InvalidInputError,
  ])
  async itemPreviewRevoke(
    @Args('input') { id }: ItemPreviewRevokeInput,
    @Context() context: RequestContext,
  ): Promise<ItemPreviewRevokePayload> {
    await this.uow.run(context, async (tx) => {
      const { itemId, number, expiresOn } = await previews.locked(tx, id);
      const { organizationId } = await itemToShow(tx, itemId);
      await tx.query('delete from portals.item_preview where id = $1', [id]);
      const before = { number, expiresOn };
      await tx.audit({ type: 'Item', id: itemId, action: 'ITEM_PREVIEW_REVOKE', organizationId, before });
    });
    return { removedId: id };
  }
}

/** Whoever does not see the item is not told that it is there. */
async function itemToShow(tx: Tx, id: string): Promise<ItemRecord> {
  const item = await items.locked(tx, id);
  if (!sees(tx.actor, item)) throw new NotFoundError('id');
  if (!mayWrite(tx.actor, item)) throw new NotAllowedError();
  return item;
}

async function make(
  tx: Tx,
  { id: itemId, organizationId }: ItemRecord,
  { number = null, expiresOn }: Pick<ItemPreviewCreateInput, 'number' | 'expiresOn'>,
  secret: string,
): Promise<string> {
  const madeBy = tx.actor.id;
  if (!madeBy) throw new NotAllowedError();
  const until = expiresOn ?? daysAfter(tx.today, USUAL_DAYS);
  if (until < tx.today || until > daysAfter(tx.today, MOST_DAYS)) throw new InvalidInputError(NOT_THEN, 'expiresOn');
  if (number !== null) await textsOfVersion(tx, itemId, number, 'number');
  const held = await tx.one<{ n: number }>(
    'select count(*)::int as n from portals.item_preview where item_id = $1 and expires_on >= $2',
    [itemId, tx.today],
  );
  if (held!.n >= MOST) throw new InvalidInputError(TOO_MANY, 'id');
  const values = { itemId, number, expiresOn: until };
  const id = await previews.insert(tx, { ...values, secretHash: hashOf(secret), madeBy });
  await tx.audit({
    ...{ type: 'Item', id: itemId, action: 'ITEM_PREVIEW_CREATE', organizationId },
    after: { number, expiresOn: until },
  });
  return id;
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const NOT_THEN = {
  fr: `Un jour entre aujourd’hui et dans ${MOST_DAYS} jours.`,
  en: `A day between today and ${MOST_DAYS} days from now.`,
};
const TOO_MANY = {
  fr: `Un contenu a au plus ${MOST} liens d’aperçu : révoquez-en un.`,
  en: `An item has at most ${MOST} preview links: revoke one of them.`,
};
