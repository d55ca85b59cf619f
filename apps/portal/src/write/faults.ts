import { type TFunction } from 'i18next';
import type { Fault } from '../form/error-summary.js';
import { parseEuros } from '../format/money.js';
import type { Values } from '../form/drafts.js';
import { type FieldSpec } from './field-spec.js';
import { isConflict, pathOf, type UserError } from '../api/user-error.js';
import { isBegun, numberOf, partialDateOf, type Row, rowsOf } from './values.js';

/** More is no `Int`, which the API refuses as a whole before it looks at any field. */
const MOST_CENTS = 2 ** 31 - 1;

/** The field that an error speaks of: by its name, by the names the server has for it, or by the start of a path. */
export function faultOf(error: UserError, fields: readonly FieldSpec[]): Fault {
  const path = pathOf(error);
  for (const { name, paths = [] } of path === undefined ? [] : fields) {
    for (const known of [name, ...paths]) {
      if (path === known) return { message: error.message, field: name };
      if (path?.startsWith(`${known}.`))
        return { message: error.message, field: name, within: path.slice(known.length + 1) };
    }
  }
  return { message: error.message };
}

export const faultsOf = (errors: readonly UserError[], fields: readonly FieldSpec[]): Fault[] =>
  errors.filter((error) => !isConflict(error)).map((error) => faultOf(error, fields));

/** What can be told without asking the server: needed fields that are empty, and what is no date, number or amount. */
export function mistakes(fields: readonly FieldSpec[], values: Values, t: TFunction): Fault[] {
  return fields.flatMap((field) => {
    const { name, label, required } = field;
    const value = values[name];
    if (field.kind === 'custom') {
      const message = field.check?.(value);
      return message ? [{ message, field: name }] : [];
    }
    if (field.columns) return partMistakes(field, field.columns, value, t);
    if (isEmpty(value) || isGone(field, value))
      return required ? [{ message: t('write.required', { label }), field: name }] : [];
    const message = typeof value === 'string' && malformed(field, value.trim(), t);
    return message ? [{ message, field: name }] : [];
  });
}

/** What is wrong with the rows or the parts that somebody began. */
function partMistakes(field: FieldSpec, columns: readonly FieldSpec[], value: unknown, t: TFunction): Fault[] {
  const { name, kind, label, required } = field;
  const places: [string, Row][] =
    kind === 'rows' ? rowsOf(value).map((row, place) => [`${place}.`, row]) : [['', (value || {}) as Row]];
  const begun = places.filter(([, row]) => isBegun(row));
  if (begun.length === 0) return required ? [{ message: t('write.required', { label }), field: name }] : [];
  return begun.flatMap(([above, row]) =>
    mistakes(columns, row, t).map(({ message, field: part }) => ({ message, field: name, within: `${above}${part}` })),
  );
}

function malformed({ kind, most }: FieldSpec, text: string, t: TFunction): string | false {
  if (text === '') return false;
  switch (kind) {
    case 'partialDate':
      return partialDateOf(text) === undefined && t('write.notPartialDate');
    case 'money': {
      const cents = parseEuros(text);
      if (cents === undefined) return t('write.notMoney');
      return cents > MOST_CENTS && t('write.tooMuchMoney');
    }
    case 'number':
    case 'whole': {
      const number = numberOf(text) ?? -1;
      if (number < 0) return t('write.notNumber');
      if (kind === 'whole' && !Number.isInteger(number)) return t('write.notWhole');
      return most !== undefined && number > most && t('write.tooMuch', { most });
    }
    default:
      return false;
  }
}

/** The values as they are sent: dates as the API writes them. */
export function settled(fields: readonly FieldSpec[], values: Values): Values {
  const dates = fields.flatMap(({ name, kind }) => {
    const value = values[name];
    const date = kind === 'partialDate' && typeof value === 'string' && partialDateOf(value);
    return date ? [[name, date] as const] : [];
  });
  return { ...values, ...Object.fromEntries(dates) };
}

/** Chosen in a draft, and no choice any more. */
const isGone = ({ kind, options }: FieldSpec, value: unknown): boolean =>
  kind === 'choice' && options !== undefined && !options.some((option) => option.value === value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (typeof value === 'string' && value.trim() === '');
