import { apart } from '#lib/network';
import { InvalidInputError, kept, NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { ItemRecord } from '../item/item.entity.js';
import { ItemKind, ItemStatus } from '../item/item.enums.js';
import { mayPublish, mayWrite, sees } from '../item/item.policy.js';
import { ViewpointPhotographRecord } from './viewpoint-photograph.entity.js';
import { PhotographThereError } from './viewpoint-photograph.errors.js';
import { ViewpointPhotograph } from './viewpoint-photograph.type.js';

export const photographs = kept(ViewpointPhotograph, ViewpointPhotographRecord, {
  refusals: { ...apart(), viewpoint_photograph_once: () => new PhotographThereError() },
});
export const items = kept('item', ItemRecord, { lock: 'for no key update' });

/** Locked: it is not published or archived in between. Whoever does not see it is not told that it is there. */
export async function seriesToChange(tx: Tx, id: string, path: string): Promise<ItemRecord> {
  const series = await items.locked(tx, id, path);
  if (!sees(tx.actor, series)) throw new NotFoundError(path);
  const may = series.status === ItemStatus.PUBLISHED ? mayPublish : mayWrite;
  if (!may(tx.actor, series)) throw new NotAllowedError();
  return series;
}

export function expectSeries({ kind }: ItemRecord, path: string): void {
  if (kind !== ItemKind.VIEWPOINT_SERIES) throw new InvalidInputError(NO_SERIES, path);
}

const NO_SERIES = {
  fr: 'Ce contenu n’est pas une série photographique.',
  en: 'This item is not a viewpoint series.',
};
