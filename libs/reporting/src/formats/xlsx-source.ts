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
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** What a workbook says of itself: where it is from, of which instant, by which parameters, how many rows it should have, what its columns mean. */
export async function sourceSheet(
  { knownAt, tables }: ReadReport,
  about: About,
  sheets: readonly Sheet[],
): Promise<{ title: string; lines: string[][] }> {
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
  for (const { table } of tables)
    for (const { name, label, type, unit, description, choices } of table.columns) {
      const said = [label[locale], description?.[locale], unit, VALUE_TYPES[type], choices?.join(', ')];
      lines.push([`${words.column} ${table.name}.${name}`, said.filter(Boolean).join(' · ')]);
    }
  return { title: words.title, lines };
}
