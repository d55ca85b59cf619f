import { type DomainError, type Words } from '#lib/graphql';
import { InvalidInputError } from '#lib/writes';
import { type ItemCreateInput } from '../item/item.inputs.js';
import { inseeCode, plainly } from '../table/table.js';
import { type Column } from './item-import.columns.js';
import { MOST_PARTS, fileNamesIn, type NamedMedia, type Names, partsOf } from './item-import.names.js';
import { type Row } from './item-import.table.js';
import {
  AUDIENCES,
  DISCLOSURES,
  KINDS,
  NOT_BY_TABLE,
  NOT_KINDS,
  RESOURCE_KINDS,
  type Choices,
} from './item-import.choices.js';
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
  const faults: DomainError[] = [];
  const missing = new Set<DomainError>();
  const lacks = (column: Column, words: Words): null => {
    const fault = new InvalidInputError(words, column);
    missing.add(fault);
    faults.push(fault);
    return null;
  };
  const refuse = (column: Column, words: Words): null => {
    faults.push(new InvalidInputError(words, column));
    return null;
  };
  const chosen = (column: Column, choices: Choices): string | null => {
    const cell = cells[column];
    if (!cell) return null;
    return choices.get(plainly(cell)) ?? refuse(column, notAmong(cell, choices));
  };
  const number = (column: Column, isWhole: boolean): number | null => {
    const plain = cells[column]?.replace(/[\s€]/g, '').replace(',', '.').replace('−', '-');
    if (!plain) return null;
    const isNumber = isWhole ? /^\d{1,12}$/.test(plain) : /^-?\d{1,12}(\.\d+)?$/.test(plain);
    return isNumber ? Number(plain) : refuse(column, isWhole ? NO_WHOLE : NO_NUMBER);
  };

  if (sameAs) refuse(sameAs.column, twin(sameAs.line));
  if (!cells.id && !cells.reference && !cells.legacyId) refuse('reference', NO_KEY);
  if (!cells.kind) lacks('kind', NEEDED);
  const isOther = Boolean(cells.kind && NOT_KINDS.get(plainly(cells.kind)));
  const kind = isOther ? refuse('kind', NOT_BY_TABLE) : chosen('kind', KINDS);
  const licence = named(cells.licence, names.licences);
  if (licence === undefined) {
    if (cells.licence) refuse('licence', noLicence(cells.licence));
    else lacks('licence', NEEDED);
  }
  const themes = partsOf(cells.themes).map((theme) => names.themes.get(plainly(theme)) ?? theme);
  const known = new Set(names.themes.values());
  for (const theme of themes) if (!known.has(theme)) refuse('themes', noTheme(theme));
  const mediaAt = (column: 'images' | 'documents'): NamedMedia[] => {
    const files = fileNamesIn(cells[column]);
    if (files.length > MOST_PARTS) refuse(column, TOO_MANY);
    return files.slice(0, MOST_PARTS).flatMap((name) => {
      const found = names.media.get(name) ?? [];
      if (found.length !== 1) refuse(column, found.length === 0 ? noFile(name) : manyFiles(name, found.length));
      return found.slice(0, 1);
    });
  };
  const [cover = null, ...others] = mediaAt('images').map(({ id }) => id);
  const documents = mediaAt('documents').map(({ id, title }) => ({ mediaId: id, title }));
  const texts = textsOf(cells, others, lacks);
  const [latitude, longitude] = [number('latitude', false), number('longitude', false)];
  const territoryId = cells.commune && names.communes.get(inseeCode(cells.commune));
  if (cells.commune && !territoryId) refuse('commune', noCommune(cells.commune));
  if (!cells.commune && (latitude ?? longitude) !== null) refuse('commune', COMMUNE_NEEDED);
  const costs = number('costEuros', false);
  const disclosure = chosen('disclosure', DISCLOSURES) ?? 'EXACT';

  const input = {
    ...{ organizationId, kind, licence, themes, authors: [], cover, documents, texts },
    locale: texts[0]?.locale ?? 'fr',
    audience: chosen('audience', AUDIENCES) ?? 'EVERYONE',
    resourceKind: chosen('resourceKind', RESOURCE_KINDS),
    url: cells.url ?? null,
    ...{ projectOwner: cells.projectOwner, designer: cells.designer, programme: cells.programme },
    year: yearOf(cells.year, refuse),
    surfaceM2: number('surfaceM2', true),
    costCents: costs === null ? null : Math.round(costs * 100),
    place: territoryId ? { territoryId, latitude, longitude, disclosure } : null,
  } as unknown as Drafted['input'];
  return {
    ...{ input, faults, missing, legacyId: number('legacyId', true) },
    ...{ version: number('version', true), draftVersion: number('draftVersion', true) },
    columnAt: (path) => columnAt(path, texts.map(({ locale }) => locale)), // prettier-ignore
  };
}

const named = (cell: string | undefined, names: ReadonlyMap<string, string>): string | undefined =>
  cell ? names.get(plainly(cell)) : undefined;

type Refuse = (column: Column, words: Words) => null;

/** French first, where there is any; a language begins with its title. */
function textsOf(cells: Row['cells'], pictures: readonly string[], refuse: Refuse) {
  const texts = (['fr', 'en'] as const).flatMap((locale) => {
    const ending = locale === 'fr' ? 'Fr' : 'En';
    const [title, summary, text] = [cells[`title${ending}`], cells[`summary${ending}`], cells[`text${ending}`]];
    if (!title && (summary || text)) refuse(`title${ending}`, NO_TITLE);
    return title ? [{ locale, title, summary: summary ?? '', document: documentOf(text, pictures) }] : [];
  });
  if (texts.length === 0 && !cells.summaryFr && !cells.textFr && !cells.summaryEn && !cells.textEn)
    refuse('titleFr', NEEDED);
  return texts;
}

/** A year, or the year of a day. */
function yearOf(cell: string | undefined, refuse: Refuse): number | null {
  if (!cell) return null;
  const found = /^(\d{4})(-\d\d(-\d\d)?)?$|^\d\d?[/.]\d\d?[/.](\d{4})$/.exec(cell);
  return found ? Number(found[1] ?? found[4]) : refuse('year', NO_YEAR);
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
const NO_WHOLE = { fr: 'Un nombre entier.', en: 'A whole number.' };
const NO_NUMBER = { fr: 'Un nombre, par exemple 48,85.', en: 'A number, such as 48.85.' };
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
const notAmong = (cell: string, choices: Choices): Words => ({
  fr: `« ${cell} » n’est pas une valeur de cette colonne : ${choices.words.fr}.`,
  en: `“${cell}” is no value of this column: ${choices.words.en}.`,
});
