import { sees } from '../item/item.policy.js';
import { seesPortalRow } from '../portal/portal.policy.js';
import { type Tx } from '#lib/writes';

interface Uses {
  count: number;
  /** How many of them the actor may see. */
  seen: number;
}

interface Use {
  item: Parameters<typeof sees>[1] | null;
  portal: Parameters<typeof seesPortalRow>[1] | null;
}

/** Items and portals that show a media, or are to: drafts and coming versions of its organization as well. */
export async function usesOf(tx: Tx, { id, organizationId }: Record<'id' | 'organizationId', string>): Promise<Uses> {
  const uses = await tx.query<Use>(
    `with used as (
       select item_id, portal_id from portals.media_use where media_id = $1
       union select i.id, null from portals.item i join portals.item_draft_text d on d.item_id = i.id
         where i.organization_id = $2 and d.document::text like '%' || $1 || '%'
       union select i.id, null from portals.item i join portals.item_version v on v.item_id = i.id and v.number >= coalesce(i.shown_version, 0)
         join portals.item_version_text w on w.item_version_id = v.id
         where i.organization_id = $2 and w.document::text like '%' || $1 || '%'
       union select i.id, null from portals.item i join portals.item_draft d on d.item_id = i.id
         where i.organization_id = $2 and d.documents @> jsonb_build_array(jsonb_build_object('media', $1::text))
       union select i.id, null from portals.item i join portals.item_version v on v.item_id = i.id and v.number >= coalesce(i.shown_version, 0)
         where i.organization_id = $2 and v.documents @> jsonb_build_array(jsonb_build_object('media', $1::text)))
     select case when i.id is not null then json_build_object('status', i.status, 'audience', i.audience, 'organizationId', i.organization_id) end as item,
       case when p.id is not null then json_build_object('id', p.id, 'visibility', p.visibility, 'organizationId', p.organization_id) end as portal
     from (select distinct item_id, portal_id from used) u
     left join portals.item i on i.id = u.item_id left join portals.portal p on p.id = u.portal_id`,
    [id, organizationId],
  );
  const seen = uses.filter(({ item, portal }) =>
    item ? sees(tx.actor, item) : portal && seesPortalRow(tx.actor, portal),
  );
  return { count: uses.length, seen: seen.length };
}
