import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, entityByPrefix, prefixOf, ref, type RequestContext, worded } from '#lib/graphql';
import { type Done, InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { items, itemToChange } from '../item/item.rows.js';
import { sees } from '../item/item.policy.js';
import { ItemWrites } from '../item/item.writes.js';
import { PlacementWrites } from '../placement/placement.writes.js';
import { type ItemBatchEntryInput, type ItemBatchUpdateInput } from './item-batch.inputs.js';
import { type ItemBatchResult } from './item-batch.type.js';

const MOST_THEMES = 10;

type Change = (entry: ItemBatchEntryInput, tx: Tx) => Promise<Done & { type: string; action: string }>;

/** Changes items one after the other, each in a transaction of its own: what is wrong with one keeps no other. */
@Injectable()
export class ItemBatches {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writes: ItemWrites,
    private readonly placements: PlacementWrites,
  ) {}

  async update(
    { items: entries, idempotencyKey, ...input }: ItemBatchUpdateInput,
    context: RequestContext,
  ): Promise<ItemBatchResult[]> {
    const change = await this.uow.run(context, (tx) => this.changeOf(input, tx));
    const results: ItemBatchResult[] = [];
    const once = entries.filter(({ id }, i) => entries.findIndex((one) => one.id === id) === i);
    for (const entry of once) {
      const key = idempotencyKey && keyOf(idempotencyKey, entry.id);
      results.push(await this.one(entry, change, { key, input, context }));
    }
    return results;
  }

  private async one(
    entry: ItemBatchEntryInput,
    change: Change,
    { key, input, context }: { key?: string | null; input: object; context: RequestContext },
  ): Promise<ItemBatchResult> {
    const said = { item: refOf(entry.id), isUnchanged: false, userErrors: [] };
    try {
      let isUnchanged = false;
      await this.uow.run(context, (tx) =>
        tx.idempotent(key, 'itemBatchUpdate', { ...entry, ...input }, async () => {
          const { isUnchanged: isSame, isTold: _, answer: __, ...done } = await change(entry, tx);
          isUnchanged = isSame ?? false;
          if (!isSame) await tx.audit(done);
          return entry.id;
        }),
      );
      return { ...said, isUnchanged };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { ...said, userErrors: [worded(error, context)] };
    }
  }

  /** The one change that is asked for; what it names is there. */
  private async changeOf(input: Omit<ItemBatchUpdateInput, 'items'>, tx: Tx): Promise<Change> {
    const { addThemes, removeThemes, licence, audience, archives, placement } = input;
    const isOfThemes = Boolean(addThemes?.length || removeThemes?.length);
    const asked = [isOfThemes, licence, audience, archives, placement].filter(Boolean);
    if (asked.length !== 1) throw new InvalidInputError(ONE);
    if (placement) return this.placed(placement);
    if (archives) return async (entry, one) => told('ITEM_ARCHIVE', await this.writes.itemArchive(entry, one));
    if (licence) return this.corrected(() => Promise.resolve({ licence }));
    if (audience) return this.corrected(() => Promise.resolve({ audience }));
    const [added, removed] = [
      await themesOf(tx, addThemes, 'addThemes'),
      await themesOf(tx, removeThemes, 'removeThemes'),
    ];
    return this.corrected(async ({ id }, one) => {
      const held = await one.query<{ key: string }>(
        'select m.key from portals.item_theme h join portals.theme m on m.id = h.theme_id where h.item_id = $1',
        [id],
      );
      const kept = held.map(({ key }) => key).filter((key) => !removed.includes(key));
      const themes = [...new Set([...kept, ...added])];
      if (themes.length > MOST_THEMES) throw new InvalidInputError(TOO_MANY, 'addThemes');
      return { themes };
    });
  }

  private corrected(values: (entry: ItemBatchEntryInput, tx: Tx) => Promise<object>): Change {
    return async (entry, tx) => {
      // Locked before it is read.
      await items.locked(tx, entry.id);
      return told('ITEM_UPDATE', await this.writes.itemUpdate({ ...entry, ...(await values(entry, tx)) }, tx));
    };
  }

  private placed({ portalId, sectionId }: { portalId: string; sectionId?: string | null }): Change {
    return async (entry, tx) => {
      await itemToChange(tx, entry, (row) => sees(tx.actor, row));
      const last = await tx.one<{ place: number }>(
        'select coalesce(max(place), 0) + 1 as place from portals.placement where portal_id = $1 and section_id is not distinct from $2',
        [portalId, sectionId ?? null],
      );
      const input = { portalId, itemId: entry.id, sectionId, place: last!.place };
      return { ...(await this.placements.placementRecord(input, tx)), type: 'Placement', action: 'PLACEMENT_RECORD' };
    };
  }
}

const told = (action: string, done: Done): Done & { type: string; action: string } => ({
  ...done,
  type: 'Item',
  action,
});

async function themesOf(tx: Tx, asked: readonly string[] | null | undefined, path: string): Promise<string[]> {
  const found = await tx.query<{ id: string; key: string }>(
    'select id, key from portals.theme where id = any($1) or key = any($1) order by place',
    [asked ?? []],
  );
  const unknown = (asked ?? []).findIndex((one) => !found.some(({ id, key }) => one === id || one === key));
  if (unknown >= 0) throw new NotFoundError([path, String(unknown)]);
  return found.map(({ key }) => key);
}

/** Of one item within a request that may be sent again. */
const keyOf = (key: string, id: string): string => hash('sha256', `${key} ${id}`, 'base64url');

const refOf = (id: string): ItemBatchResult['item'] => {
  const type = entityByPrefix(prefixOf(id) ?? '')?.target;
  return type && KINDS.has(type.name) ? (ref(type, id) as ItemBatchResult['item']) : null;
};
const KINDS = new Set(['Entry', 'Resource', 'Notebook', 'ViewpointSeries']);

const ONE = {
  fr: 'Une modification à la fois : les thèmes, la licence, le public, l’archivage ou un portail.',
  en: 'One change at a time: themes, licence, audience, archiving or a portal.',
};
const TOO_MANY = { fr: 'Un contenu a dix thèmes au plus.', en: 'An item has ten themes at most.' };
