import { FORMATS, type FormatName } from '../formats/index.js';
import { type Options } from '../formats/format.js';
import { type Value } from '../run/rows.js';
import { RESERVED } from '../definition/reserved.js';
import { Problem } from './problem.js';

/** Which rows of which report are asked for. */
export interface TableQuestion {
  name: string;
  version: number | undefined;
  table: string | undefined;
  most: number | undefined;
  options: Options;
  parameters: Record<string, unknown>;
  where: Record<string, Value> | undefined;
}

/** What an address asks of a report. */
export interface FileQuestion extends TableQuestion {
  format: FormatName;
}

const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]+)$/;

/** Reads `/reports/{file}?…`. */
export function questionOf(file: string, query: Readonly<Record<string, unknown>>): FileQuestion {
  const [, name, format] = FILE.exec(file) ?? [];
  if (!name || !format)
    throw new Problem('REPORT_NOT_FOUND', {
      fr: 'L’adresse d’un tableau est son nom et un format : /reports/network-on-a-day.csv.',
      en: 'The address of a report is its name and a format: /reports/network-on-a-day.csv.',
    });
  if (!isFormat(format)) {
    const all = Object.keys(FORMATS).join(', ');
    throw new Problem('FORMAT_NOT_FOUND', { fr: `Les formats sont ${all}.`, en: `The formats are ${all}.` });
  }
  return { ...tableQuestionOf(name, query), format };
}

/** What an address asks beside the kind of file. */
export function tableQuestionOf(name: string, query: Readonly<Record<string, unknown>>): TableQuestion {
  // Of no prototype: a parameter may be called anything.
  const parameters = Object.create(null) as Record<string, unknown>;
  const where = Object.create(null) as Record<string, Value>;
  for (const [word, value] of Object.entries(query)) {
    if (word.startsWith('where.')) where[word.slice('where.'.length)] = once(word, value) ?? '';
    else if (!(RESERVED as readonly string[]).includes(word)) parameters[word] = value;
  }
  const { version, table, profile, headers, records, limit } = query;
  return {
    name,
    version: whole('version', version),
    table: once('table', table),
    most: whole('limit', limit),
    options: {
      isForFrenchExcel: oneOf('profile', profile, ['excel-fr', 'rfc4180']) === 'excel-fr',
      withLabels:
        (oneOf('headers', headers, ['labels', 'names']) ?? (profile === 'excel-fr' ? 'labels' : 'names')) === 'labels',
      withRecords: oneOf('records', records, ['true', 'false']) === 'true',
    },
    parameters,
    where: Object.keys(where).length ? where : undefined,
  };
}

function once(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw odd(name, 'une seule valeur', 'one value');
}

const isFormat = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);

function whole(name: string, value: unknown): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw odd(name, 'un nombre entier à partir de 1', 'a whole number from 1 on');
}

function oneOf(name: string, value: unknown, words: readonly string[]): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && words.includes(value)) return value;
  throw odd(name, words.join(' / '), words.join(' or '));
}

const odd = (name: string, fr: string, en: string): Problem =>
  new Problem(
    'BAD_PARAMETERS',
    { fr: `${name} : ${fr}.`, en: `${name}: ${en}.` },
    { errors: [{ parameter: name, message: `${name}: ${en}.` }] },
  );
