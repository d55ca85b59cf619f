import { type TFunction } from 'i18next';
import { formatDay, formatPartial, type Language } from '../format/format.js';
import { type FieldSpec } from './field-spec.js';

/** How a value of a field reads, for a comparison. */
export function readValue(field: FieldSpec, value: unknown, t: TFunction, language: Language, other?: unknown): string {
  if (field.text) return field.text(value, other);
  if (value === true) return t('write.yes');
  if (value === false) return t('write.no');
  if (typeof value !== 'string' || value === '') return t('write.empty');
  const option = [...(field.options ?? []), ...(field.known ?? [])].find((known) => known.value === value);
  if (option) return option.label;
  if (field.kind === 'day') return formatDay(value, language);
  if (field.kind === 'partialDate') return formatPartial(value, language);
  return value;
}
