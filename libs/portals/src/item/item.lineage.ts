import { kept, NotFoundError, type Tx } from '#lib/writes';
import { textsOfVersion } from './item.draft.js';
import { ItemRecord } from './item.entity.js';
import { keeps, sees } from './item.policy.js';

const items = kept('item', ItemRecord);

/** What is told of an item beside its texts, of one that is made from it. */
export const factsOf = (source: ItemRecord): Partial<ItemRecord> => {
  const { kind, audience, locale, year, projectOwner, designer, programme, surfaceM2, costCents } = source;
  const { resourceKind, url, notebookKind, isDemonstration: isInvented } = source;
  const { bearing, heightM, focalLengthMm, protocol } = source;
  return {
    ...{ kind, audience, locale, year, projectOwner, designer, programme, surfaceM2, costCents },
    ...{ resourceKind, url, notebookKind, isDemonstration: isInvented },
    ...{ bearing, heightM, focalLengthMm, protocol },
  };
};

/** Authors stay, themes, the cover where everybody sees it and what is shown of the place come along: where it really is does not. */
export async function takeOver(
  tx: Tx,
  { id, itemId, organizationId }: Record<'id' | 'itemId' | 'organizationId', string>,
) {
  await tx.query(
    `insert into portals.item_author (item_id, organization_id, place)
     select $1, a.organization_id, a.place from portals.item_author a where a.item_id = $2
     union all select $1, $3, 1 + coalesce((select max(a.place) from portals.item_author a where a.item_id = $2), 0)
     on conflict do nothing`,
    [id, itemId, organizationId],
  );
  await tx.query(
    'insert into portals.item_theme (item_id, theme_id) select $1, theme_id from portals.item_theme where item_id = $2',
    [id, itemId],
  );
  await tx.query(
    `update portals.item i set cover_id = m.id from portals.item s join portals.media m on m.id = s.cover_id
     where i.id = $1 and s.id = $2 and (m.organization_id = $3 or portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, $4))`,
    [id, itemId, organizationId, tx.today],
  );
  await tx.query(
    `insert into portals.item_place (item_id, territory_id, longitude, latitude, precision)
     select $1, i.territory_id, case when i.precision = 'EXACT' then i.longitude end, case when i.precision = 'EXACT' then i.latitude end,
       coalesce(i.precision, 'COMMUNE') from portals.item i where i.id = $2 and i.territory_id is not null`,
    [id, itemId],
  );
}

/** What changed in the other up to a version that is seen now was looked at: the lineage goes on from there. */
export async function followOrigin(tx: Tx, { id, derivedFrom }: ItemRecord, version: number): Promise<void> {
  const source = derivedFrom ? await items.find(tx, derivedFrom, 'originVersion') : undefined;
  if (!source || !sees(tx.actor, source) || (version !== source.shownVersion && !keeps(tx.actor, source)))
    throw new NotFoundError('originVersion');
  await textsOfVersion(tx, source.id, version);
  await tx.query('update portals.item set derived_from_version = $2 where id = $1', [id, version]);
}
