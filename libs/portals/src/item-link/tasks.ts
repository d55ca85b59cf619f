import { SYSTEM } from '#lib/access';
import { type Locale, todayInParis } from '#lib/graphql';
import { task } from '#lib/jobs';
import { sendMail } from '#lib/mail';
import { type Tx, UnitOfWork } from '#lib/writes';
import { LinkLooker } from './link-looker.js';
import { brokenLinks } from './mails.js';

export const lookAtLinks = task<object>('portals.links', async (_, { get, signal }) =>
  get(LinkLooker).lookAtDue(todayInParis(), signal),
);

/** Whose links have broken of which they were not told, if they were told of none for a week. */
const UNTOLD = `select i.organization_id as id from links.link l join links.item_link k on k.address = l.address join portals.item i on i.id = k.item_id
  left join links.told t on t.organization_id = i.organization_id
  where l.broken_since is not null and i.status = 'PUBLISHED' and not k.told and (t.told_on is null or t.told_on <= $1::date - 7)
    and exists (select from network.managers_of(i.organization_id)) group by 1 order by 1`;

/** Tells the managers of those who keep items, each organization once a week at most. */
export const tellOfLinks = task<object>('portals.broken-links', async (_, { get, withClient }) => {
  const today = todayInParis();
  const { rows } = await withClient((client) => client.query<{ id: string }>(UNTOLD, [today]));
  for (const { id } of rows) await get(UnitOfWork).run({ actor: SYSTEM }, (tx) => tell(tx, id, today));
});

async function tell(tx: Tx, organizationId: string, today: string): Promise<void> {
  const items = await tx.query<{ title: string; organization: string }>(
    `select i.title, o.name as organization from portals.item i join network.organization o on o.id = i.organization_id
     where i.organization_id = $1 and i.status = 'PUBLISHED' and exists (select from links.item_link k join links.link l on l.address = k.address
       where k.item_id = i.id and l.broken_since is not null) order by i.title, i.id limit 100`,
    [organizationId],
  );
  if (items.length === 0) return;
  // Whoever comes second waits here, and finds that they were told.
  const [mine] = await tx.query(
    `insert into links.told (organization_id, told_on) values ($1, $2)
     on conflict (organization_id) do update set told_on = excluded.told_on where links.told.told_on <= excluded.told_on - 7 returning 1`,
    [organizationId, today],
  );
  if (!mine) return;
  await tx.query(
    `update links.item_link k set told = true from portals.item i, links.link l
     where i.id = k.item_id and i.organization_id = $1 and l.address = k.address and l.broken_since is not null and not k.told`,
    [organizationId],
  );
  const managers = await tx.query<{ person_id: string; name: string; email: string; locale: Locale | null }>(
    'select * from network.managers_of($1)',
    [organizationId],
  );
  for (const { person_id, name, email: to, locale } of managers)
    await sendMail(tx, brokenLinks, {
      ...{ to, locale: locale ?? 'fr', key: `links:${organizationId}:${today}:${person_id}` },
      values: {
        ...{ name, organization: items[0]!.organization, count: items.length },
        ...{ titles: items.slice(0, MOST_TITLES).map(({ title }) => title), link: '/ressources/liens' },
      },
    });
}
const MOST_TITLES = 10;
