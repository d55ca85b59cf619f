import { type Tx } from '#lib/writes';
import { type HandoverRecord } from './handover.entity.js';
import { HandoverChangedError } from './handover.errors.js';

export interface Moved {
  itemCount: number;
  portalCount: number;
  mediaCount: number;
}

/** Within the transaction of whoever agrees: who keeps the items changes, who made them stays. */
export async function moveContent(tx: Tx, handover: HandoverRecord): Promise<Moved> {
  const { id, isWhole, fromOrganizationId: from, toOrganizationId: to } = handover;
  await expectUnchanged(tx, handover);
  // Whoever kept what nobody is named for has made it.
  await tx.query(
    `insert into portals.item_author (item_id, organization_id, place)
     select h.item_id, $2, 1 from portals.handover_item h
     where h.handover_id = $1 and not exists (select from portals.item_author a where a.item_id = h.item_id)`,
    [id, from],
  );
  const items = await tx.query(
    `update portals.item i set organization_id = $2, version = i.version + 1
     from portals.handover_item h where h.handover_id = $1 and i.id = h.item_id returning i.id`,
    [id, to],
  );
  const portals = await tx.query(
    `update portals.portal p set organization_id = $2, version = p.version + 1 where $3 and p.organization_id = $1 returning p.id`,
    [from, to, isWhole],
  );
  return { itemCount: items.length, mediaCount: await moveMedia(tx, handover), portalCount: portals.length };
}

/**
 * Media go along that these items show, or will once a draft or a version of them is published, and nothing else does of those who kept them: all of them
 * with all items. Where the other side has the very same file already, it stays where it is, as what it is shown by does.
 */
async function moveMedia(
  tx: Tx,
  { id, isWhole, fromOrganizationId, toOrganizationId }: HandoverRecord,
): Promise<number> {
  const moved = await tx.query(
    `with concerned as (
       select i.id, exists (select from portals.handover_item h where h.handover_id = $1 and h.item_id = i.id) as handed
       from portals.item i where i.organization_id = $2 or i.id in (select h.item_id from portals.handover_item h where h.handover_id = $1)),
     shown as (
       select u.media_id, c.handed from portals.media_use u join concerned c on c.id = u.item_id
       union select u.media_id, false from portals.media_use u where u.portal_id is not null
       union select (regexp_matches(d.document::text, $4, 'g'))[1], c.handed from portals.item_draft_text d join concerned c on c.id = d.item_id
       union select (regexp_matches(w.document::text, $4, 'g'))[1], c.handed
         from concerned c join portals.item i on i.id = c.id
         join portals.item_version v on v.item_id = i.id and v.number >= coalesce(i.shown_version, 0)
         join portals.item_version_text w on w.item_version_id = v.id
       union select m #>> '{}', c.handed from portals.item_draft d join concerned c on c.id = d.item_id
         cross join jsonb_path_query(d.documents, '$[*].media') m
       union select m #>> '{}', c.handed from concerned c join portals.item i on i.id = c.id
         join portals.item_version v on v.item_id = i.id and v.number >= coalesce(i.shown_version, 0)
         cross join jsonb_path_query(v.documents, '$[*].media') m)
     update portals.media m set organization_id = $3, version = m.version + 1
     where m.organization_id = $2
       and ($5 or (select bool_and(s.handed) from shown s where s.media_id = m.id))
       and not exists (select from portals.media o where o.organization_id = $3 and o.sha256 = m.sha256) returning m.id`,
    [id, fromOrganizationId, toOrganizationId, 'media_[0-9a-z]{26}', isWhole],
  );
  return moved.length;
}

/** Each item locked, and as it was when this was proposed; of all that an organization kept, nothing may have come since. */
async function expectUnchanged(tx: Tx, { id, fromOrganizationId, isWhole }: HandoverRecord): Promise<void> {
  await tx.query(
    `select i.id from portals.item i where i.id in (select h.item_id from portals.handover_item h where h.handover_id = $1)
     order by i.id for update`,
    [id],
  );
  const found = await tx.one<{ count: number }>(
    `select (select count(*) from portals.handover_item h left join portals.item i on i.id = h.item_id
         and i.organization_id = $2 and i.version = h.item_version where h.handover_id = $1 and i.id is null)::int
       + (select count(*) from portals.item i where $3 and i.organization_id = $2
         and not exists (select from portals.handover_item h where h.handover_id = $1 and h.item_id = i.id))::int as count`,
    [id, fromOrganizationId, isWhole],
  );
  if (found!.count > 0) throw new HandoverChangedError(found!.count);
}
