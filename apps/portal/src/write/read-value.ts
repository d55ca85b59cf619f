import { type TFunction } from 'i18next';
import { dateOf } from '../form/dates.js';
import { formatInstant, formatPartial, type Language } from '../format/format.js';
import { type FieldSpec } from '../form/field-spec.js';
import { formatEuros, parseEuros } from '../format/money.js';
import { isOption, type Row, rowsOf } from '../form/values.js';

/** How a value of a field reads, for a comparison. */
export function readValue(field: FieldSpec, value: unknown, t: TFunction, language: Language, other?: unknown): string {
  if (field.text) return field.text(value, other) || t('write.empty');
  if (value === true) return t('write.yes');
  if (value === false) return t('write.no');
  if (isOption(value)) return value.label;
  if (field.columns) return columnsText(field, field.columns, value, t, language) || t('write.empty');
  if (field.kind === 'checks' && Array.isArray(value) && value.length > 0)
    return value.map((one) => labelIn(field, one) ?? one).join(', ');
  if (typeof value !== 'string' || value === '') return t('write.empty');
  const label = labelIn(field, value);
  if (label) return label;
  if (field.kind === 'money') return formatEuros(parseEuros(value) ?? 0, language);
  const moment = field.kind === 'moment' ? Date.parse(value) : NaN;
  if (!Number.isNaN(moment)) return formatInstant(new Date(moment).toISOString(), language);
  const date = (field.kind === 'day' || field.kind === 'partialDate') && dateOf(value);
  return date ? formatPartial(date, language) : value;
}

const labelIn = ({ options }: FieldSpec, value: unknown): string | undefined =>
  options?.find((known) => known.value === value)?.label;

/** Each value of a row as it reads by itself. */
function columnsText(
  { kind }: FieldSpec,
  columns: readonly FieldSpec[],
  value: unknown,
  t: TFunction,
  language: Language,
): string {
  const partsOf = (row: Row): string[] =>
    columns.flatMap((column) => (row[column.name] ? readValue(column, row[column.name], t, language) : []));
  if (kind === 'parts') return partsOf((value || {}) as Row).join(', ');
  return rowsOf(value)
    .map((row) => partsOf(row).join(' – '))
    .join(' ; ');
}
