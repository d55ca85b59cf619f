import { ORGANIZATION } from '#lib/access';
import { type Columns, type Env, sql, type Sql } from '#lib/reads';
import { ITEM, seesItem } from '../item/item.sight.js';
import { seesPortal, SHOWN_IN } from '../portal/portal.sight.js';
import { type MediaRecord } from './media.entity.js';

/** Until when an address works that is not for everybody: three hours into the next day, so that it stays the same for a day. */
export const until = ({ today }: Env): Sql => sql`(extract(epoch from ${today})::bigint + 97200)`;

/** What shows a media, in so far as the actor sees it: `u` is a use of it, and hidden ones are told of nowhere. */
export const seesUse = (env: Env): Sql =>
  sql`(exists (select from portals.item i where i.id = u.item_id and ${seesItem(ITEM, env)})
    or exists (select from portals.portal p where p.id = u.portal_id and ${seesPortal(SHOWN_IN, env)}))`;

/** Whoever works with what an organization has: its members and managers, and coordinators. */
export const inTeam = (organization: Sql, { actor }: Env): Sql =>
  sql`coalesce(${organization} = any(${actor.scopes('MEMBER', ORGANIZATION)}) or ${organization} = any(${actor.managed}) or ${actor.coordinator}, false)`;

/** Its team; and whoever sees an item or a portal that shows it, while the people in it agree. */
export const seesMedia = (t: Columns<MediaRecord>, env: Env): Sql =>
  sql`(${inTeam(t.organizationId, env)} or (portals.may_be_shown(${t.imageRight}, ${t.imageRightUntil}, ${env.today})
    and (exists (select from portals.media_use u join portals.item i on i.id = u.item_id where u.media_id = ${t.id} and ${seesItem(ITEM, env)})
      or exists (select from portals.media_use u join portals.portal p on p.id = u.portal_id where u.media_id = ${t.id} and ${seesPortal(SHOWN_IN, env)}))))`;

/** Whether a media that is called m is seen by whoever sees what shows it. */
export const seesShown = (env: Env): Sql =>
  sql`(${inTeam(sql`m.organization_id`, env)} or portals.may_be_shown(m.image_right, m.image_right_until, ${env.today}))`;

/** The id of a media, while it may be shown: nobody is shown what others are not. */
export const whileShown = (id: Sql, { today }: Env): Sql =>
  sql`(select m.id from portals.media m where m.id = ${id} and portals.may_be_shown(m.image_right, m.image_right_until, ${today}))`;

/** What a path of a media that is called m ends with: nothing where it is for everybody, else what it is signed with. */
export const signed = (env: Env): Sql =>
  sql`case when portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, ${env.today}) then '' else '~' || ${until(env)} || '~' || portals.signature(m.secret, m.id, ${until(env)}) end`;

/** The address of a rendition that is called r, of a media that is called m. */
export const renditionPath = (env: Env): Sql =>
  sql`('/files/media/' || m.id || ${signed(env)} || '/' || r.width || '-' || left(r.sha256, 16) || '.' || lower(r.format))`;

/** The address of the file itself, for a media that is called m. */
export const filePath = (env: Env): Sql => sql`('/files/media/' || m.id || ${signed(env)})`;
