import { type PoolClient } from 'pg';
import { addJobSql } from '#lib/jobs';
import { demonstrationId, insertRows } from '#lib/network';
import { forgetMedia } from '../media/media.tasks.js';
import { mediaStoreOf, type StoreSettings } from '../store/store-of.js';
import { type HeldDocument } from '../item-document/item-document.rows.js';
import { documentFolders, makeDocuments } from './documents.js';
import { makeItems, type Made } from './items.js';
import { drawnFolders, makePictures } from './pictures.js';
import { makePhotographs, photographFolders } from './photographs.js';
import { PORTALS } from './portals.js';
import { makeSearches } from './searches.js';

const SCHEMA = 'portals';
const OPENED = '2023-03-01';
/** From this day some items were shown in one portal and are not any more. */
const LEFT = '2025-06-01';

/**
 * Portals of three families with what they show; answers whether they were made now. They stand on the demonstration of the network.
 * Without a place for files they have no pictures and no documents.
 */
export async function loadPortalsDemonstration(client: PoolClient, config?: StoreSettings): Promise<boolean> {
  const { rows } = await client.query<{ key: string; id: string }>(
    `select o.key, o.id from network.organization o where o.demonstration
     and not exists (select from portals.portal p where p.demonstration)`,
  );
  if (rows.length === 0) return false;
  const keepers = new Map(rows.map(({ key, id }) => [key.replace('demonstration-', ''), id]));
  await client.query('begin');
  try {
    const store = config && mediaStoreOf(config);
    const drawn = store ? await makePictures(client, keepers, store) : new Map<string, string>();
    await makePortals(client, keepers, drawn);
    const given = store ? await makeDocuments(client, keepers, store) : new Map<string, HeldDocument[]>();
    const items = await makeItems(client, keepers, drawn, given);
    await makePhotographs(client, keepers, new Set(items.map(({ id }) => id)), store);
    await place(client, items);
    await makeSearches(client);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Takes all of it out, within the transaction of whoever takes out what it stands on. */
export async function removePortalsDemonstration(client: PoolClient): Promise<void> {
  await client.query('delete from portals.placement where demonstration');
  await client.query('update portals.item set derived_from = null, derived_from_version = null where demonstration');
  await client.query('delete from portals.item where demonstration');
  await client.query('delete from portals.portal where demonstration');
  const { rows } = await client.query<{ folder: string }>(
    'delete from portals.media where demonstration returning folder',
  );
  const made = [...drawnFolders(), ...photographFolders(), ...documentFolders()];
  for (const { folder } of rows) if (!made.includes(folder)) await client.query(addJobSql(forgetMedia, { folder }));
}

const idOf = (slug: string): string => demonstrationId('portal', slug);

async function makePortals(
  client: PoolClient,
  keepers: ReadonlyMap<string, string>,
  drawn: ReadonlyMap<string, string>,
): Promise<void> {
  const made = PORTALS.filter(({ keeper }) => keepers.has(keeper));
  await insertRows(
    client,
    'portal',
    made.map(({ slug, family, keeper, title, introduction, visibility, accent, cover }) => ({
      ...{ id: idOf(slug), slug, family, organization_id: keepers.get(keeper), visibility },
      ...{ title_fr: title.fr, title_en: title.en, introduction_fr: introduction.fr, introduction_en: introduction.en },
      ...{ accent: accent[0], accent_dark: accent[1], demonstration: true, version: 1 },
      cover_id: drawn.get(cover) ?? null,
      opened_on: visibility === 'DRAFT' ? 'infinity' : OPENED,
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'portal_section',
    made.flatMap(({ slug }) =>
      SECTIONS.map(({ fr, en }, place) => ({
        ...{ id: sectionOf(slug, place), portal_id: idOf(slug), place, title_fr: fr, title_en: en },
      })),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'portal_partner',
    made.flatMap(({ slug, partners }) =>
      partners.flatMap((partner) => {
        const organization_id = keepers.get(partner);
        return organization_id
          ? [{ portal_id: idOf(slug), organization_id, valid_from: OPENED, valid_to: 'infinity' }]
          : [];
      }),
    ),
    SCHEMA,
  );
  await client.query(
    `insert into portals.portal_territory (portal_id, territory_id)
     select p.id, t.territory_id from portals.portal p join network.organization_territory t on t.organization_id = p.organization_id
     where p.demonstration and p.family <> 'THEME'`,
  );
}

const SECTIONS = [
  { fr: 'Réalisations', en: 'Works', kind: 'ENTRY' },
  { fr: 'Ressources', en: 'Resources', kind: 'RESOURCE' },
  { fr: 'Carnets', en: 'Notebooks', kind: 'NOTEBOOK' },
  { fr: 'Séries photographiques', en: 'Viewpoint series', kind: 'VIEWPOINT_SERIES' },
];
const sectionOf = (slug: string, place: number): string => demonstrationId('psection', slug, place);

/** Each portal shows what is of its keepers or about its themes; one item in nine was shown for a time only. */
async function place(client: PoolClient, items: readonly Made[]): Promise<void> {
  const rows = PORTALS.flatMap(({ slug, shows }) =>
    items
      .filter(
        ({ keeper, themes, status }) =>
          status === 'PUBLISHED' &&
          (shows.keepers?.includes(keeper) || themes.some((theme) => shows.themes?.includes(theme))),
      )
      .map(({ id, kind, publishedOn }, nr) => {
        const from = publishedOn < OPENED ? OPENED : publishedOn;
        return {
          ...{ id: demonstrationId('placement', slug, id), portal_id: idOf(slug), item_id: id, place: nr },
          section_id: sectionOf(
            slug,
            SECTIONS.findIndex((section) => section.kind === kind),
          ),
          ...{ valid_from: from, valid_to: nr % 9 === 8 && from < LEFT ? LEFT : 'infinity' },
          ...{ demonstration: true, version: 1 },
        };
      }),
  );
  const made = new Set(
    (await client.query<{ id: string }>('select id from portals.portal where demonstration')).rows.map(({ id }) => id),
  );
  await insertRows(
    client,
    'placement',
    rows.filter(({ portal_id }) => made.has(portal_id)),
    SCHEMA,
  );
}
