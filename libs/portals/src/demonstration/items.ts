import { type PoolClient } from 'pg';
import { Chance, daysAfter, demonstrationId, insertRows } from '#lib/network';
import { htmlOf, plainOf, type TextDocument } from '../document/index.js';
import { type HeldDocument } from '../item-document/item-document.rows.js';
import { seriesId } from './photographs.js';
import { KEEPERS } from './portals.js';
import { SERIES } from './series.js';
import { NOTEBOOKS, RESOURCES, SUBJECTS, type Subject, type Written } from './subjects.js';

const SCHEMA = 'portals';
/** Communes in which each keeper has works. */
const COMMUNES = 14;
const FIRST = '2023-04-03';
/** What came later than this day was not yet when the data was made. */
const DAYS = 1300;

export interface Made {
  id: string;
  kind: string;
  keeper: string;
  themes: readonly string[];
  status: string;
  publishedOn: string;
}

interface Commune {
  id: string;
  departement: string;
  longitude: number;
  latitude: number;
}

interface ItemText {
  title: { fr: string; en: string };
  summary: { fr: string; en: string };
  paragraphs: readonly string[];
}

interface Item extends Made {
  columns: Record<string, unknown>;
  text: ItemText;
  place?: { commune: Commune; precision: string; chance: Chance };
  /** What is seen of it in lists; that of a series is its last photograph. */
  drawing?: string;
}

export async function makeItems(
  client: PoolClient,
  keepers: ReadonlyMap<string, string>,
  drawn: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, HeldDocument[]>,
): Promise<Made[]> {
  const communes = await communesOf(client);
  const items = [...keepers].flatMap(([keeper]) => (KEEPERS[keeper] ? itemsOf(keeper, communes) : []));
  items.push(...seriesOf(keepers, communes));
  const { rows: themes } = await client.query<{ key: string; id: string }>('select key, id from portals.theme');
  const themeOf = new Map(themes.map(({ key, id }) => [key, id]));
  await insertRows(
    client,
    'item',
    items.map(({ id, kind, keeper, status, publishedOn, columns, text, drawing }) => ({
      ...NOTHING,
      ...{ id, kind, organization_id: keepers.get(keeper), status, locale: 'fr', title: text.title.fr },
      ...{ published_on: status === 'PUBLISHED' || status === 'ARCHIVED' ? publishedOn : 'infinity' },
      ...{ shown_version: status === 'PUBLISHED' || status === 'ARCHIVED' ? 1 : null, demonstration: true, version: 1 },
      cover_id: (drawing && drawn.get(drawing)) ?? null,
      ...columns,
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'item_theme',
    items.flatMap(({ id, themes: keys }) => keys.map((key) => ({ item_id: id, theme_id: themeOf.get(key) }))),
    SCHEMA,
  );
  await insertRows(
    client,
    'item_author',
    items.map(({ id, keeper }) => ({ item_id: id, organization_id: keepers.get(keeper), place: 1 })),
    SCHEMA,
  );
  await writePlaces(client, items);
  await writeTexts(client, items, drawn, given);
  await derive(client, items);
  await client.query('call portals.begin_drafts()');
  await giveDocuments(client);
  return items;
}

/** Columns are of all kinds; the point is made by the table. */
const NOTHING = {
  ...{ audience: 'EVERYONE', licence_id: 'etalab-2.0', year: null, project_owner: null, designer: null },
  ...{ programme: null, surface_m2: null, cost_cents: null, resource_kind: null, url: null, notebook_kind: null },
  ...{ bearing: null, height_m: null, focal_length_mm: null, protocol: null },
};

/** Some communes of each département, always the same, whose place is known. */
async function communesOf(client: PoolClient): Promise<Commune[]> {
  const { rows } = await client.query<Commune>(
    `select c.id, d.code as departement, l.longitude, l.latitude from unnest($1::text[]) d(code)
     cross join lateral (select v.territory_id as id from territories.territory_version v
       join territories.territory_version p on p.territory_id = v.departement_id and p.valid_to = 'infinity' and p.code = d.code
       join territories.location l on l.territory_id = v.territory_id and l.precision = 'PLACE'
       where v.kind = 'COMMUNE' and v.valid_to = 'infinity' order by md5(v.code) limit $2) c
     join territories.location l on l.territory_id = c.id`,
    [Object.values(KEEPERS).flat(), COMMUNES],
  );
  return rows;
}

function itemsOf(keeper: string, communes: readonly Commune[]): Item[] {
  const own = communes.filter(({ departement }) => KEEPERS[keeper]!.includes(departement));
  const isTropical = keeper.length === 3;
  const subjects = SUBJECTS.filter((_, i) => (isTropical ? i >= SUBJECTS.length - 2 : i < SUBJECTS.length - 1));
  return [
    ...own.map((commune, i) => entry(keeper, commune, subjects[i % subjects.length]!, i)),
    ...RESOURCES.filter((_, i) => (i + Number(keeper)) % 2 === 0).map((of) => written('RESOURCE', keeper, of)),
    ...NOTEBOOKS.filter((_, i) => (i + Number(keeper)) % 3 === 0).map((of) => written('NOTEBOOK', keeper, of)),
  ];
}

/** One of nine is written still, one of eleven waits, one of thirteen is shown no longer. */
const statusOf = (nr: number): string =>
  nr % 9 === 7 ? 'DRAFT' : nr % 11 === 9 ? 'SUBMITTED' : nr % 13 === 11 ? 'ARCHIVED' : 'PUBLISHED';

function entry(keeper: string, commune: Commune, subject: Subject, nr: number): Item {
  const chance = new Chance(`portals entry ${keeper} ${nr}`);
  const title = subject.titles[Math.floor(nr / 6) % subject.titles.length]!;
  const designer = `Atelier inventé n° ${chance.between(1, 24)}`;
  return {
    ...common('entry', 'ENTRY', keeper, String(nr), chance),
    status: statusOf(nr),
    themes: subject.themes,
    drawing: subject.drawing,
    text: { title, summary: subject.summary, paragraphs: subject.paragraphs },
    place: { commune, precision: nr % 7 === 5 ? 'HIDDEN' : nr % 4 === 3 ? 'COMMUNE' : 'EXACT', chance },
    columns: {
      audience: nr % 10 === 4 ? 'NETWORK' : 'EVERYONE',
      licence_id: chance.pick(['etalab-2.0', 'etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-ND-4.0']),
      year: chance.between(2009, 2025),
      project_owner: 'Commune (exemple inventé)',
      designer,
      programme: subject.programme,
      surface_m2: chance.between(...subject.surface),
      cost_cents: chance.between(...subject.cost) * 100_000,
    },
  };
}

function written(kind: 'RESOURCE' | 'NOTEBOOK', keeper: string, of: Written): Item {
  const chance = new Chance(`portals ${of.key} ${keeper}`);
  const { key, title, summary, themes, paragraphs, drawing } = of;
  return {
    ...common(kind === 'RESOURCE' ? 'resource' : 'notebook', kind, keeper, key, chance),
    status: 'PUBLISHED',
    themes,
    drawing,
    text: { title, summary, paragraphs },
    columns: {
      year: chance.between(2016, 2026),
      licence_id: chance.pick(['etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0']),
      ...(kind === 'RESOURCE' ? { resource_kind: of.kind } : { notebook_kind: of.kind }),
    },
  };
}

/** Viewpoints stand in a commune of who keeps them. */
const seriesOf = (keepers: ReadonlyMap<string, string>, communes: readonly Commune[]): Item[] =>
  SERIES.filter(({ keeper }) => keepers.has(keeper)).flatMap((series) => {
    const { keeper, key, title, summary, themes, paragraphs, precision, bearing, heightM, focalLengthMm } = series;
    const commune = communes.find(({ departement }) => KEEPERS[keeper]?.includes(departement));
    if (!commune) return [];
    const chance = new Chance(`portals series ${keeper} ${key}`);
    return [
      {
        ...common('series', 'VIEWPOINT_SERIES', keeper, key, chance),
        ...{ id: seriesId(series), status: 'PUBLISHED', themes, text: { title, summary, paragraphs } },
        place: { commune, precision, chance },
        columns: {
          ...{ year: 2025, licence_id: 'CC-BY-4.0', bearing, height_m: heightM, focal_length_mm: focalLengthMm },
          protocol: series.protocol,
        },
      },
    ];
  });

const common = (prefix: string, kind: string, keeper: string, key: string, chance: Chance) => ({
  ...{ id: demonstrationId(prefix, keeper, key), kind, keeper, publishedOn: daysAfter(FIRST, chance.between(0, DAYS)) },
});

/** French is what was written; English has the title and the summary, and one of three has it not at all. */
async function writeTexts(
  client: PoolClient,
  items: readonly Item[],
  drawn: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, HeldDocument[]>,
): Promise<void> {
  const texts = items.flatMap(({ id, text, kind }, nr) =>
    (nr % 3 === 2 ? (['fr'] as const) : (['fr', 'en'] as const)).map((locale) => {
      // A notebook has a picture in its text too.
      const media = kind === 'NOTEBOOK' ? drawn.get('sheet') : undefined;
      const document = documentOf(
        locale === 'fr' ? text.paragraphs : [text.summary.en],
        media ? [media, locale] : undefined,
      );
      const words = { title: text.title[locale], summary: text.summary[locale] };
      return { item: id, locale, ...words, document, html: htmlOf(document), plain: plainOf(document) };
    }),
  );
  await client.query(
    `insert into portals.item_text (item_id, locale, title, summary, html, plain)
     select x.item, x.locale, x.title, x.summary, x.html, x.plain
     from jsonb_to_recordset($1) x(item text, locale text, title text, summary text, html text, plain text)`,
    [JSON.stringify(texts)],
  );
  const published = new Map(items.map(({ id, status, publishedOn }) => [id, { status, publishedOn }]));
  const versions = [...published].filter(([, { status }]) => status === 'PUBLISHED' || status === 'ARCHIVED');
  await client.query(
    `insert into portals.item_version (id, item_id, number, made_at, documents, facts)
     select v.id, v.item_id, 1, v.made_at, v.documents, portals.facts_told(v.item_id)
     from jsonb_to_recordset($1) v(id text, item_id text, made_at timestamptz, documents jsonb)`,
    [
      JSON.stringify(
        versions.map(([id, { publishedOn }]) => ({
          ...{ id: versionOf(id), item_id: id, made_at: `${publishedOn}T08:00:00Z`, documents: given.get(id) ?? [] },
        })),
      ),
    ],
  );
  const isShown = new Set(versions.map(([id]) => id));
  await insertRows(
    client,
    'item_version_text',
    texts
      .filter(({ item }) => isShown.has(item))
      .map(({ item, ...text }) => ({ item_version_id: versionOf(item), ...text })),
    SCHEMA,
  );
}

/** What the versions that are shown give. */
const giveDocuments = (client: PoolClient): Promise<unknown> =>
  client.query(
    `insert into portals.item_document (item_id, media_id, place, title, language)
     select i.id, d.one ->> 'media', d.place, d.one ->> 'title', d.one ->> 'language' from portals.item i
     join portals.item_version v on v.item_id = i.id and v.number = i.shown_version
     cross join jsonb_array_elements(v.documents) with ordinality d(one, place) where i.demonstration`,
  );

const versionOf = (item: string): string => demonstrationId('iversion', item, 1);

const CAPTIONS: Readonly<Record<string, string>> = {
  fr: 'Une planche de l’atelier.',
  en: 'A sheet from the workshop.',
};

const documentOf = (
  paragraphs: readonly string[],
  picture?: readonly [media: string, locale: string],
): TextDocument => {
  const blocks: TextDocument['content'] = paragraphs.map((text, i) => ({
    type: 'paragraph',
    attrs: { id: `p${i + 1}` },
    content: [{ type: 'text', text }],
  }));
  if (picture) {
    const [media, locale] = picture;
    blocks.splice(1, 0, { type: 'figure', attrs: { id: 'f1', media, alternative: null, caption: CAPTIONS[locale]! } });
  }
  return { type: 'doc', content: blocks };
};

/** Within a kilometre of the main place of the commune. */
async function writePlaces(client: PoolClient, items: readonly Item[]): Promise<void> {
  const beside = (chance: Chance): number => (chance.next() - 0.5) * 0.018;
  await insertRows(
    client,
    'item_place',
    items.flatMap(({ id, place }) => {
      if (!place) return [];
      const { commune, precision, chance } = place;
      return [
        {
          ...{ item_id: id, precision, territory_id: commune.id },
          longitude: Math.round((commune.longitude + beside(chance)) * 1e5) / 1e5,
          latitude: Math.round((commune.latitude + beside(chance)) * 1e5) / 1e5,
        },
      ];
    }),
    SCHEMA,
  );
}

/** One notebook, and every resource that several keepers have, was made from the first one of its name. */
async function derive(client: PoolClient, items: readonly Item[]): Promise<void> {
  const first = new Map<string, Item>();
  const later: { id: string; source: string }[] = [];
  for (const item of items) {
    if (item.kind === 'ENTRY') continue;
    const source = first.get(item.text.title.fr);
    if (source) later.push({ id: item.id, source: source.id });
    else first.set(item.text.title.fr, item);
  }
  await client.query(
    `update portals.item i set derived_from = x.source, derived_from_version = 1
     from jsonb_to_recordset($1) x(id text, source text) where i.id = x.id`,
    [JSON.stringify(later)],
  );
}
