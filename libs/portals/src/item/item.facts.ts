import { APART } from '#lib/network';
import { inputPipe, InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { NO_LICENCE } from '../licence/no-licence.js';
import { ItemKind, LicenceConflict, PlaceDisclosure } from './item.enums.js';
import { type ItemRecord } from './item.entity.js';
import { LicenceConflictError } from './item.errors.js';
import { type ItemPlaceInput, ItemUpdateInput } from './item.inputs.js';

/** What belongs to an item and stands in other tables. */
export interface Beside {
  themes?: string[] | null;
  authors?: string[] | null;
  place?: ItemPlaceInput | null;
}

/** What is given as it is kept: what it names is there. */
export async function besideOf(
  tx: Tx,
  { isDemonstration }: Pick<ItemRecord, 'isDemonstration'>,
  { themes, authors, place }: Beside,
): Promise<Record<string, unknown>> {
  return {
    ...(themes !== undefined && { themes: await themesOf(tx, themes ?? []) }),
    ...(authors !== undefined && { authors: await authorsOf(tx, authors ?? [], isDemonstration) }),
    ...(place !== undefined && { place: place && (await placeOf(tx, place)) }),
  };
}

/** Facts of which the place is told no more exactly than it is now. */
export function noMoreExact(facts: Facts, told: Facts): Facts {
  const [place, held] = [facts['PLACE'], told['PLACE']] as ({ disclosure: PlaceDisclosure } | null | undefined)[];
  return place && held
    ? { ...facts, PLACE: { ...place, disclosure: lessExact(place.disclosure, held.disclosure) } }
    : facts;
}

type Facts = Readonly<Record<string, unknown>>;

const BY_EXACTNESS = [PlaceDisclosure.EXACT, PlaceDisclosure.COMMUNE, PlaceDisclosure.HIDDEN];
const lessExact = (one: PlaceDisclosure, other: PlaceDisclosure): PlaceDisclosure =>
  BY_EXACTNESS[Math.max(BY_EXACTNESS.indexOf(one), BY_EXACTNESS.indexOf(other))]!;

/** Writes what is given and different; answers what that was and is, by name. */
export async function writeBeside(
  tx: Tx,
  { id, isDemonstration }: Pick<ItemRecord, 'id' | 'isDemonstration'>,
  { themes, authors, place }: Beside,
): Promise<Record<string, { before: unknown; after: unknown }>> {
  const held = await heldBeside(tx, id);
  const given = await besideOf(tx, { isDemonstration }, { themes, authors, place });
  const changed = (Object.keys(given) as (keyof Held)[]).filter(
    (name) => JSON.stringify(given[name]) !== JSON.stringify(held[name]),
  );
  for (const name of changed) {
    await tx.query(`delete from portals.${TABLES[name]} where item_id = $1`, [id]);
    if (given[name]) await tx.query(INSERTS[name], [id, JSON.stringify(given[name])]);
  }
  return Object.fromEntries(changed.map((name) => [name, { before: held[name], after: given[name] }]));
}

const TABLES = { themes: 'item_theme', authors: 'item_author', place: 'item_place' };
const INSERTS = {
  themes: `insert into portals.item_theme (item_id, theme_id) select $1, m.id from jsonb_array_elements_text($2) k(key) join portals.theme m on m.key = k.key`,
  authors: `insert into portals.item_author (item_id, organization_id, place) select $1, a.id, a.nr from jsonb_array_elements_text($2) with ordinality a(id, nr)`,
  place: `insert into portals.item_place (item_id, territory_id, longitude, latitude, precision)
    select $1, p."territoryId", p.longitude, p.latitude, p.disclosure
    from jsonb_to_record($2) p("territoryId" text, longitude float, latitude float, disclosure text)`,
};

type Held = Record<'themes' | 'authors' | 'place', unknown>;

const heldBeside = async (tx: Tx, id: string): Promise<Held> =>
  (await tx.one(
    `select array(select m.key from portals.item_theme h join portals.theme m on m.id = h.theme_id where h.item_id = $1 order by m.place) as themes,
       array(select a.organization_id from portals.item_author a where a.item_id = $1 order by a.place) as authors,
       (select json_build_object('territoryId', p.territory_id, 'longitude', p.longitude, 'latitude', p.latitude, 'disclosure', p.precision)
        from portals.item_place p where p.item_id = $1) as place`,
    [id],
  )) as never;

/** Their keys, in the order of the vocabulary. */
async function themesOf(tx: Tx, asked: readonly string[]): Promise<string[]> {
  const found = await tx.query<{ id: string; key: string }>(
    'select id, key from portals.theme where id = any($1) or key = any($1) order by place',
    [asked],
  );
  const unknown = asked.findIndex((one) => !found.some(({ id, key }) => one === id || one === key));
  if (unknown >= 0) throw new NotFoundError(['themes', String(unknown)]);
  return found.map(({ key }) => key);
}

async function authorsOf(tx: Tx, asked: readonly string[], isDemonstration: boolean): Promise<string[]> {
  const found = await tx.query<{ id: string; demonstration: boolean }>(
    'select id, demonstration from network.organization where id = any($1)',
    [asked],
  );
  asked.forEach((one, i) => {
    const author = found.find(({ id }) => id === one);
    if (!author) throw new NotFoundError(['authors', String(i)]);
    if (author.demonstration !== isDemonstration) throw new InvalidInputError(APART, ['authors', String(i)]);
  });
  return [...new Set(asked)];
}

async function placeOf(tx: Tx, { territoryId, longitude, latitude, disclosure }: ItemPlaceInput): Promise<object> {
  if ((longitude == null) !== (latitude == null)) throw new InvalidInputError(HALF, ['place', 'longitude']);
  const commune = await tx.one(`select from territories.territory where id = $1 and kind = 'COMMUNE'`, [territoryId]);
  if (!commune) throw new NotFoundError(['place', 'territoryId']);
  return { territoryId, longitude: longitude ?? null, latitude: latitude ?? null, disclosure };
}

/** Facts as versions keep them, by the names of the inputs that write them. */
const INPUTS = {
  ...{
    YEAR: 'year',
    PROJECT_OWNER: 'projectOwner',
    DESIGNER: 'designer',
    PROGRAMME: 'programme',
    SURFACE: 'surfaceM2',
  },
  ...{
    COST: 'costCents',
    RESOURCE_KIND: 'resourceKind',
    URL: 'url',
    NOTEBOOK_KIND: 'notebookKind',
    BEARING: 'bearing',
  },
  ...{
    HEIGHT: 'heightM',
    FOCAL_LENGTH: 'focalLengthMm',
    PROTOCOL: 'protocol',
    LICENCE: 'licence',
    AUDIENCE: 'audience',
  },
  ...{ COVER: 'cover', THEMES: 'themes', AUTHORS: 'authors', PLACE: 'place' },
} as const;

/** What an input gives, as versions keep facts: nothing is null. */
export const factsGiven = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(INPUTS).flatMap(([fact, name]) => {
      const value = input[name];
      if (value === undefined) return [];
      return [[fact, Array.isArray(value) && value.length === 0 ? null : value] as const];
    }),
  );

/** Facts as an input that corrects an item would give them, checked like any that are sent. */
export const correctionOf = async (id: string, facts: Readonly<Record<string, unknown>>): Promise<ItemUpdateInput> => {
  const given = Object.entries(INPUTS).filter(([fact]) => fact in facts);
  const values = Object.fromEntries(given.map(([fact, name]) => [name, facts[fact]]));
  return (await inputPipe().transform(
    { id, ...values },
    { type: 'body', metatype: ItemUpdateInput },
  )) as ItemUpdateInput;
};

/** What was told of an item beside its texts when a version was made, as its correction would say it. */
export async function factsOfVersion(tx: Tx, id: string, number: number): Promise<ItemUpdateInput> {
  const version = await tx.one<{ facts: Record<string, unknown> | null }>(
    'select facts from portals.item_version where item_id = $1 and number = $2',
    [id, number],
  );
  if (!version?.facts) throw new InvalidInputError(NOT_KNOWN, 'restoresFacts');
  const { facts } = version;
  // An archive may have brought them: they are checked like any that are sent. Authors that are not here any more stay out.
  const named = (facts['AUTHORS'] ?? []) as string[];
  const here = await tx.query<{ id: string }>('select id from network.organization where id = any($1)', [named]);
  const authors = named.filter((one) => here.some((author) => author.id === one));
  const all = Object.keys(INPUTS).map((fact) => [fact, facts[fact] ?? null] as const);
  return correctionOf(id, { ...Object.fromEntries(all), AUTHORS: authors });
}

const OF_KIND = {
  [ItemKind.ENTRY]: ['projectOwner', 'designer', 'programme', 'surfaceM2', 'costCents'],
  [ItemKind.RESOURCE]: ['resourceKind', 'url'],
  [ItemKind.NOTEBOOK]: ['notebookKind'],
  [ItemKind.VIEWPOINT_SERIES]: ['bearing', 'heightM', 'focalLengthMm', 'protocol'],
} as const;

/** What only items of another kind have is refused, and what those of its kind need is asked for. */
export function agreeWithKind(item: Partial<ItemRecord>): void {
  for (const [kind, fields] of Object.entries(OF_KIND))
    for (const field of fields)
      if (kind !== item.kind && item[field] != null) throw new InvalidInputError(OTHER_KIND, field);
  if (item.kind === ItemKind.RESOURCE && !item.resourceKind) throw new InvalidInputError(NEEDED, 'resourceKind');
  if (item.kind === ItemKind.NOTEBOOK && !item.notebookKind) throw new InvalidInputError(NEEDED, 'notebookKind');
}

interface Terms {
  id: string;
  label: string;
  shareAlike: boolean;
  derivatives: boolean;
  commercial: boolean;
  attribution: boolean;
}

export async function licenceAt(tx: Tx, id: string): Promise<Terms> {
  const found = await tx.one<Terms>(
    'select id, label, share_alike as "shareAlike", derivatives, commercial, attribution from portals.licence where id = $1',
    [id],
  );
  if (!found) throw new NotFoundError('licence', NO_LICENCE);
  return found;
}

/** Throws when what is made from something under one licence may not be given under the other. */
export function expectCompatible(source: Terms, made: Terms): void {
  const reason = !source.derivatives
    ? LicenceConflict.NO_DERIVATIVES
    : source.shareAlike && made.id !== source.id
      ? LicenceConflict.SHARE_ALIKE
      : !source.commercial && made.commercial
        ? LicenceConflict.NON_COMMERCIAL
        : source.attribution && !made.attribution
          ? LicenceConflict.ATTRIBUTION
          : undefined;
  if (reason) throw new LicenceConflictError(reason, source);
}

const NOT_KNOWN = {
  fr: 'On ne sait pas ce que disaient les informations de cette version : republiez-la sans elles.',
  en: 'It is not known what the facts of this version were: publish it without them.',
};
const HALF = { fr: 'Un point a une longitude et une latitude.', en: 'A point has a longitude and a latitude.' };
const OTHER_KIND = {
  fr: 'Ce champ est pour un autre type de contenu.',
  en: 'This is for items of another kind.',
};
const NEEDED = { fr: 'Ce champ est à remplir.', en: 'This field is required.' };
