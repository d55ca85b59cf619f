import { type TFunction } from 'i18next';
import { formatDay, formatPartial, type Language } from '../format/format.js';
import { type FieldSpec } from './field-spec.js';
import { isOption, type Row, rowsOf } from './values.js';

/** How a value of a field reads, for a comparison. */
export function readValue(field: FieldSpec, value: unknown, t: TFunction, language: Language, other?: unknown): string {
  if (field.text) return field.text(value, other) || t('write.empty');
  if (value === true) return t('write.yes');
  if (value === false) return t('write.no');
  if (isOption(value)) return value.label;
  if (field.columns)
    return rowWords(field.columns, field.kind === 'rows' ? rowsOf(value) : [(value ?? {}) as Row]) || t('write.empty');
  if (typeof value !== 'string' || value === '') return t('write.empty');
  const option = field.options?.find((known) => known.value === value);
  if (option) return option.label;
  if (field.kind === 'day') return formatDay(value, language);
  if (field.kind === 'partialDate') return formatPartial(value, language);
  return value;
}

const rowWords = (columns: readonly FieldSpec[], rows: readonly Row[]): string =>
  rows.map((row) => columns.flatMap(({ name }) => row[name] || []).join(' : ')).join(' ; ');
