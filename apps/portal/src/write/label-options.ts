import type { TFunction } from 'i18next';
import type { FieldOption } from '../form/field-spec.js';

/** The values of an enum to choose from, in the order and with the words of its labels: `dues.methods`. */
export function labelOptions(t: TFunction, labels: string, except: readonly string[] = []): FieldOption[] {
  const words = Object.entries(t(labels as never, { returnObjects: true }) as Record<string, string>);
  return words.flatMap(([value, label]) => (except.includes(value) ? [] : { value, label }));
}
