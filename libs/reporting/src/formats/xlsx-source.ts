import { type Locale } from '#lib/graphql';
import { VALUE_TYPES } from '../definition/resolved.js';
import { type ReadReport } from '../run/reader.js';
import { type About } from './format.js';
import { type Sheet } from './xlsx.js';

const WORDS = {
  fr: {
    title: 'Source',
    report: 'Tableau',
    version: 'Version',
    edition: 'Édition',
    asOf: 'Jour de l’édition',
    sha256: 'Empreinte SHA-256 des lignes',
    description: 'Description',
    maintainer: 'Responsable',
    licence: 'Licence',
    licenceName: 'Licence Ouverte 2.0 (Etalab), sauf mention contraire dans les fiches',
    knownAt: 'État de la base',
    address: 'Adresse',
    parameter: 'Paramètre',
    sheet: 'Feuille',
    rows: 'lignes',
    column: 'Colonne',
    empty: 'aucun',
    links: 'Liens',
    textLinks:
      'Excel n’ouvre pas plus de 65 530 liens par feuille : ils sont donnés en texte, dans les dernières colonnes de',
    cut: 'Textes coupés',
    cutText: 'Excel garde 32 767 caractères par cellule. Les fichiers CSV, NDJSON et JSON ont ces textes en entier.',
  },
  en: {
    title: 'Source',
    report: 'Report',
    version: 'Version',
    edition: 'Edition',
    asOf: 'Day of the edition',
    sha256: 'SHA-256 of the rows',
    description: 'Description',
    maintainer: 'Maintained by',
    licence: 'Licence',
    licenceName: 'Licence Ouverte 2.0 (Etalab), unless a record says otherwise',
    knownAt: 'As known at',
    address: 'Address',
    parameter: 'Parameter',
    sheet: 'Sheet',
    rows: 'rows',
    column: 'Column',
    empty: 'none',
    links: 'Links',
    textLinks: 'Excel opens 65,530 links in a sheet at most: they are given as text, in the last columns of',
    cut: 'Texts cut off',
    cutText: 'Excel keeps 32,767 characters in a cell. The CSV, NDJSON and JSON files have these texts whole.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** What a workbook has no room for. */
export interface Left {
  /** Texts that are cut, and the places of the first of them. */
  cut: number;
  cutAt: readonly string[];
  /** Tables whose links are text. */
  textLinks: readonly string[];
}

/** What a workbook says of itself: where it is from, of which instant, by which parameters, how many rows it should have, what its columns mean. */
export function sourceSheet(
  { knownAt, tables }: ReadReport,
  about: About,
  sheets: readonly Sheet[],
  { cut, cutAt, textLinks }: Left,
): { title: string; lines: string[][] } {
  const { locale, edition } = about;
  const words = WORDS[locale];
  const lines: string[][] = [
    [words.report, about.title[locale]],
    [words.version, String(about.version)],
    ...(edition
      ? [
          [words.edition, edition.title[locale]],
          [words.asOf, edition.asOf],
          [words.sha256, edition.sha256],
        ]
      : []),
    [words.description, about.description[locale]],
    [words.maintainer, about.maintainer[locale]],
    [words.licence, words.licenceName],
    [words.knownAt, knownAt.toISOString()],
    [words.address, about.address],
  ];
  for (const [name, value] of Object.entries(about.parameters))
    lines.push([`${words.parameter} ${name}`, value === null ? words.empty : [value].flat().map(String).join(', ')]);
  for (const { name, rows } of sheets) lines.push([`${words.sheet} ${name}`, `${rows} ${words.rows}`]);
  if (textLinks.length) lines.push([words.links, `${words.textLinks} ${textLinks.join(', ')}.`]);
  if (cut) lines.push([words.cut, `${cut} (${cutAt.join(', ')}${cut > cutAt.length ? ', …' : ''}). ${words.cutText}`]);
  for (const { table } of tables)
    for (const { name, label, type, unit, description, choices } of table.columns) {
      const said = [label[locale], description?.[locale], unit, VALUE_TYPES[type], choices?.join(', ')];
      lines.push([`${words.column} ${table.name}.${name}`, said.filter(Boolean).join(' · ')]);
    }
  return { title: words.title, lines };
}
