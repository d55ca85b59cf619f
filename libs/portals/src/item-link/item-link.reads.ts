import { type Field, sql, values } from '#lib/reads';
import { type ItemRecord } from '../item/item.entity.js';
import { inTeam } from '../media/media.sql.js';
import { BrokenLink } from './item-link.type.js';

/** Of a link called l. It reads the clock: what is found out of links is told to nobody, and no answer that is made of it is kept. */
export const isBroken = sql`l.broken_since is not null and l.looked_at <= now()`;

export const brokenLinksOfItem: Field<ItemRecord> = values(
  () => BrokenLink,
  (key, env) =>
    sql`select l.address, l.fault, l.broken_since as "brokenSince" from portals.item i join links.item_link n on n.item_id = i.id
      join links.link l on l.address = n.address
      where i.id = ${key} and ${isBroken} and ${inTeam(sql`i.organization_id`, env)} order by l.broken_since, l.address limit 20`,
  'Addresses in it that do not open any more, for the team that keeps it; none for others. At most 20.',
  { bound: 3 },
);
