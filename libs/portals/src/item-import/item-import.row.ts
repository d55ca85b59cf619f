import { type DomainError, type Words } from '#lib/graphql';
import { type ItemCreateInput } from '../item/item.inputs.js';
import { inseeCode, plainly } from '../table/table.js';
import { CellReader } from './item-import.cells.js';
import { type Column } from './item-import.columns.js';
import { MOST_PARTS, fileNamesIn, type NamedMedia, type Names, partsOf } from './item-import.names.js';
import { type Row } from './item-import.table.js';
import { AUDIENCES, DISCLOSURES, KINDS, NOT_BY_TABLE, NOT_KINDS, RESOURCE_KINDS } from './item-import.choices.js';
import { documentOf } from './item-import.document.js';

/** What a row comes to, or all that is wrong with it; which column has what in the input. */
export interface Drafted {
  input: Omit<ItemCreateInput, 'idempotencyKey'>;
  legacyId: number | null;
  /** The versions of the item and of its draft that were seen. */
  version: number | null;
  draftVersion: number | null;
  faults: DomainError[];
  /** Those of them that are wrong only where an item is to be made. */
  missing: ReadonlySet<DomainError>;
  columnAt: (path: readonly string[]) => Column | undefined;
}

export function draftedOf({ cells, sameAs }: Row, organizationId: string, names: Names): Drafted {
  const read = new CellReader(cells);
  if (sameAs) read.refuse(sameAs.column, twin(sameAs.line));
  if (!cells.id && !cells.reference && !cells.legacyId) read.refuse('reference', NO_KEY);
  const kind = kindIn(read);
  const licence = licenceIn(read, names);
  const themes = themesIn(read, names);
  const [cover = null, ...pictures] = mediaIn(read, 'images', names).map(({ id }) => id);
  const documents = mediaIn(read, 'documents', names).map(({ id, title }) => ({ mediaId: id, title }));
  const texts = textsIn(read, pictures);
  const place = placeIn(read, names);
  const costs = read.number('costEuros');
  const input = {
    ...{ organizationId, kind, licence, themes, authors: [], cover, documents, texts },
    locale: texts[0]?.locale ?? 'fr',
    audience: read.chosen('audience', AUDIENCES) ?? 'EVERYONE',
    resourceKind: read.chosen('resourceKind', RESOURCE_KINDS),
    url: cells.url ?? null,
    ...{ projectOwner: cells.projectOwner, designer: cells.designer, programme: cells.programme },
    year: yearIn(read),
    surfaceM2: read.whole('surfaceM2'),
    costCents: costs === null ? null : Math.round(costs * 100),
    place,
  } as unknown as Drafted['input'];
  const { faults, missing } = read;
  return {
    ...{ input, faults, missing, legacyId: read.whole('legacyId') },
    ...{ version: read.whole('version'), draftVersion: read.whole('draftVersion') },
    columnAt: (path) => columnAt(path, texts.map(({ locale }) => locale)), // prettier-ignore
  };
}

function kindIn(read: CellReader): string | null {
  const { kind } = read.cells;
  if (!kind) return read.lack('kind', NEEDED);
  return NOT_KINDS.get(plainly(kind)) ? read.refuse('kind', NOT_BY_TABLE) : read.chosen('kind', KINDS);
}

function licenceIn(read: CellReader, { licences }: Names): string | null {
  const { licence } = read.cells;
  if (!licence) return read.lack('licence', NEEDED);
  return licences.get(plainly(licence)) ?? read.refuse('licence', noLicence(licence));
}

function themesIn(read: CellReader, names: Names): string[] {
  const known = new Set(names.themes.values());
  const themes = partsOf(read.cells.themes).map((theme) => names.themes.get(plainly(theme)) ?? theme);
  for (const theme of themes) if (!known.has(theme)) read.refuse('themes', noTheme(theme));
  return themes;
}

/** Of the library of the organization, by their names. */
function mediaIn(read: CellReader, column: 'images' | 'documents', { media }: Names): NamedMedia[] {
  const files = fileNamesIn(read.cells[column]);
  if (files.length > MOST_PARTS) read.refuse(column, TOO_MANY);
  return files.slice(0, MOST_PARTS).flatMap((name) => {
    const found = media.get(name) ?? [];
    if (found.length !== 1) read.refuse(column, found.length === 0 ? noFile(name) : manyFiles(name, found.length));
    return found.slice(0, 1);
  });
}

/** A commune, and a point of it. */
function placeIn(read: CellReader, { communes }: Names) {
  const { commune } = read.cells;
  const [latitude, longitude] = [read.number('latitude'), read.number('longitude')];
  const disclosure = read.chosen('disclosure', DISCLOSURES) ?? 'EXACT';
  if (!commune) return (latitude ?? longitude) === null ? null : read.refuse('commune', COMMUNE_NEEDED);
  const territoryId = communes.get(inseeCode(commune));
  return territoryId ? { territoryId, latitude, longitude, disclosure } : read.refuse('commune', noCommune(commune));
}

/** French first, where there is any; a language begins with its title. */
function textsIn(read: CellReader, pictures: readonly string[]) {
  const { cells } = read;
  const texts = (['fr', 'en'] as const).flatMap((locale) => {
    const ending = locale === 'fr' ? 'Fr' : 'En';
    const [title, summary, text] = [cells[`title${ending}`], cells[`summary${ending}`], cells[`text${ending}`]];
    if (!title && (summary || text)) read.lack(`title${ending}`, NO_TITLE);
    return title ? [{ locale, title, summary: summary ?? '', document: documentOf(text, pictures) }] : [];
  });
  if (texts.length === 0 && !cells.summaryFr && !cells.textFr && !cells.summaryEn && !cells.textEn)
    read.lack('titleFr', NEEDED);
  return texts;
}

/** A year, or the year of a day. */
function yearIn(read: CellReader): number | null {
  const { year } = read.cells;
  if (!year) return null;
  const found = /^(\d{4})(-\d\d(-\d\d)?)?$|^\d\d?[/.]\d\d?[/.](\d{4})$/.exec(year);
  return found ? Number(found[1] ?? found[4]) : read.refuse('year', NO_YEAR);
}

const AT: Readonly<Record<string, Column>> = {
  ...{ costCents: 'costEuros', cover: 'images', territoryId: 'commune' },
  ...{ latitude: 'latitude', longitude: 'longitude', disclosure: 'disclosure' },
};
const OWN = new Set<string>([
  ...[
    'id',
    'reference',
    'legacyId',
    'kind',
    'resourceKind',
    'titleFr',
    'titleEn',
    'textFr',
    'textEn',
    'themes',
    'commune',
  ],
  ...[
    'year',
    'projectOwner',
    'designer',
    'programme',
    'surfaceM2',
    'costEuros',
    'licence',
    'audience',
    'url',
    'images',
    'documents',
  ],
  ...['version', 'draftVersion'],
]);

function columnAt(path: readonly string[], locales: readonly string[]): Column | undefined {
  const [first = '', second = '', third = ''] = path;
  if (first === 'texts') {
    const ending = locales[Number(second)] === 'en' ? 'En' : 'Fr';
    // What a text shows are the pictures of the row.
    if (third === 'document' && path.length === 4) return 'images';
    return `${third === 'summary' ? 'summary' : third === 'document' ? 'text' : 'title'}${ending}`;
  }
  if (first === 'place') return AT[second] ?? 'commune';
  return AT[first] ?? (OWN.has(first) ? (first as Column) : undefined);
}

const NEEDED = { fr: 'Cette cellule est à remplir.', en: 'This cell is required.' };
const NO_KEY = {
  fr: 'Donnez une référence ou l’ancien numéro : la ligne peut alors être renvoyée sans faire de doublon.',
  en: 'Give a reference or the former number: the row can then be sent again without making a double.',
};
const twin = (line: number): Words => ({
  fr: `La ligne ${line} porte déjà cette valeur.`,
  en: `Line ${line} has this value already.`,
});
const NO_TITLE = { fr: 'Un texte a un titre dans sa langue.', en: 'A text has a title in its language.' };
const NO_YEAR = {
  fr: 'Une année ou une date : 2019, 2019-06-12, 12/06/2019.',
  en: 'A year or a day: 2019, 2019-06-12, 12/06/2019.',
};
const COMMUNE_NEEDED = {
  fr: 'Un point se donne avec sa commune, par son code INSEE.',
  en: 'A point comes with its commune, by its INSEE code.',
};
const noCommune = (code: string): Words => ({
  fr: `Aucune commune d’aujourd’hui n’a le code INSEE ${code}.`,
  en: `No commune of today has the INSEE code ${code}.`,
});
const noTheme = (name: string): Words => ({
  fr: `Le thème « ${name} » n’est pas dans le vocabulaire des portails.`,
  en: `The theme “${name}” is not in the vocabulary of the portals.`,
});
const noLicence = (name: string): Words => ({
  fr: `La licence « ${name} » n’est pas de celles des contenus : etalab-2.0, CC-BY-4.0…`,
  en: `The licence “${name}” is none of those of items: etalab-2.0, CC-BY-4.0…`,
});
const TOO_MANY = {
  fr: `Une ligne nomme ${MOST_PARTS} fichiers au plus.`,
  en: `A row names ${MOST_PARTS} files at most.`,
};
const noFile = (name: string): Words => ({
  fr: `Aucun fichier de la médiathèque de l’organisation ne s’appelle « ${name} » : envoyez-le, puis reprenez.`,
  en: `No file in the library of the organization is called “${name}”: send it, then go on.`,
});
const manyFiles = (name: string, count: number): Words => ({
  fr: `${count} fichiers de la médiathèque s’appellent « ${name} » : donnez à l’un un autre titre, et nommez-le ainsi.`,
  en: `${count} files in the library are called “${name}”: give one another title, and name it so.`,
});
