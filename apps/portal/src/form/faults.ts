import type { TFunction } from 'i18next';
import { parseEuros } from '../format/money.js';
import type { Language } from '../format/format.js';
import { dateFault, dateOf, typedDate } from './dates.js';
import type { Values } from './drafts.js';
import type { Fault } from './error-summary.js';
import type { FieldSpec } from './field-spec.js';
import { isEmail, isSiren, isSiret, websiteOf } from './formats.js';
import { oneMark } from './one-mark.js';
import { isBegun, numberOf, type Row, rowsOf } from './values.js';

/** More is no `Int`, which the API refuses as a whole before it looks at any field. */
const MOST_CENTS = 2 ** 31 - 1;

/** In what it is said. */
interface Words {
  t: TFunction;
  language: Language;
}

/** What can be told without asking the API: needed fields that are empty, and what is no date, number or amount. */
export function mistakes(fields: readonly FieldSpec[], values: Values, words: Words): Fault[] {
  const { t } = words;
  return fields.flatMap((field) => {
    const { name, label, required } = field;
    const value = values[name];
    if (field.kind === 'custom') {
      const message = field.check?.(value);
      return message ? [{ message, field: name }] : [];
    }
    if (field.columns) {
      const faults = partMistakes(field, field.columns, value, words);
      const message = faults.length === 0 && field.check?.(value);
      return message ? [{ message, field: name }] : faults;
    }
    if (isEmpty(value) || isGone(field, value)) return required ? [{ message: needed(label, t), field: name }] : [];
    const message =
      typeof value === 'string' &&
      (malformed(field, value.trim(), words) || early(field, fields, values, t) || field.check?.(value));
    return message ? [{ message, field: name }] : [];
  });
}

const needed = (label: string, t: TFunction): string => oneMark(t('form.required', { label }));

/** What is wrong with the rows or the parts that somebody began. */
function partMistakes(field: FieldSpec, columns: readonly FieldSpec[], value: unknown, words: Words): Fault[] {
  const { name, kind, label, required } = field;
  const places: [string, Row][] =
    kind === 'rows' ? rowsOf(value).map((row, place) => [`${place}.`, row]) : [['', (value || {}) as Row]];
  const begun = places.filter(([, row]) => isBegun(row));
  if (begun.length === 0) return required ? [{ message: needed(label, words.t), field: name }] : [];
  return begun.flatMap(([above, row]) =>
    mistakes(columns, row, words).map(({ message, field: part }) => ({
      message,
      field: name,
      within: `${above}${part}`,
    })),
  );
}

function malformed({ kind, most }: FieldSpec, text: string, { t, language }: Words): string | false | undefined {
  if (text === '') return false;
  switch (kind) {
    case 'day':
    case 'partialDate':
      return dateFault(text, kind, t, language);
    case 'email':
      return !isEmail(text) && t('form.notEmail');
    case 'website':
      return !websiteOf(text) && t('form.notWebsite');
    case 'link':
      return !websiteOf(text) && t('form.notLink');
    case 'siren':
      return !isSiren(text) && t('form.notSiren');
    case 'siret':
      return !isSiret(text) && t('form.notSiret');
    case 'money': {
      const cents = parseEuros(text);
      if (cents === undefined) return t('form.notMoney');
      return cents > MOST_CENTS && t('form.tooMuchMoney');
    }
    case 'number':
    case 'whole': {
      const number = numberOf(text) ?? -1;
      if (number < 0) return t('form.notNumber');
      if (kind === 'whole' && !Number.isInteger(number)) return t('form.notWhole');
      return most !== undefined && number > most && t('form.tooMuch', { most });
    }
    default:
      return false;
  }
}

/** A date before another that comes first; one that is less precise may hold it. A moment comes after the other. */
function early({ name, kind, notBefore }: FieldSpec, fields: readonly FieldSpec[], values: Values, t: TFunction) {
  const first = fields.find((field) => field.name === notBefore);
  const [last, begun] = [values[name], first && values[first.name]].map((text) => String(text ?? '')) as [
    string,
    string,
  ];
  if (kind === 'moment') return first && begun && last <= begun && t('form.notAfter', { label: first.label });
  const [date, other] = [dateOf(last), dateOf(begun)];
  return first && date && other && date < other.slice(0, date.length) && t('form.tooEarly', { label: first.label });
}

type Turns = Partial<Record<FieldSpec['kind'], (text: string) => string | undefined>>;

const addressOf = (text: string): string | undefined => websiteOf(text.trim());
const SETTLED: Turns = { day: dateOf, partialDate: dateOf, website: addressOf, link: addressOf };
const TYPED: Turns = { day: typedDate, partialDate: typedDate };

/** The values as they are sent: dates as the API writes them, addresses with the beginning that people leave out. */
export const settled = (fields: readonly FieldSpec[], values: Values): Values => turnedValues(fields, values, SETTLED);

/** The values as they are shown: dates as people write them. */
export const typed = (fields: readonly FieldSpec[], values: Values): Values => turnedValues(fields, values, TYPED);

function turnedValues(fields: readonly FieldSpec[], values: Values, turns: Turns): Values {
  const turned = ({ kind, columns }: FieldSpec, value: unknown): unknown => {
    if (kind === 'rows') return rowsOf(value).map((row) => turnedValues(columns ?? [], row, turns));
    if (kind === 'parts' && value) return turnedValues(columns ?? [], value as Values, turns);
    return typeof value === 'string' && value ? (turns[kind]?.(value) ?? value) : value;
  };
  const there = fields.filter(({ name }) => name in values);
  return { ...values, ...Object.fromEntries(there.map((field) => [field.name, turned(field, values[field.name])])) };
}

/** Chosen in a draft, and no choice any more. */
const isGone = ({ kind, options }: FieldSpec, value: unknown): boolean =>
  kind === 'choice' && options !== undefined && !options.some((option) => option.value === value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A question needs no colon after its mark. */
const nameFirst = (label: string, message: string, t: TFunction): string =>
  /[?!]$/.test(label) ? `${label} ${message}` : t('form.faultOf', { label, message });

/** Away from its field, an error says which one it speaks of, and in which row. */
export function namedFault(
  { message, field: name, within }: Fault,
  fields: readonly FieldSpec[],
  t: TFunction,
): string {
  const field = fields.find((one) => one.name === name);
  const [row, part] = field?.kind === 'rows' ? (within?.split('.') ?? []) : [undefined, within];
  const { label } = field?.columns?.find((column) => column.name === part) ?? field ?? {};
  if (!label) return message;
  const named = message.includes(label) ? message : nameFirst(label, message, t);
  if (row === undefined) return named;
  const place = Number(row) + 1;
  return t('form.faultInRow', { row: field?.each?.(place) ?? t('form.row', { place }), message: named });
}
