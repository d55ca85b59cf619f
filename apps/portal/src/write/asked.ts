import type { Values } from '../form/drafts.js';
import type { FieldSpec } from '../form/field-spec.js';
import { sourcesIn } from '../form/values.js';

/** Whether something new would be recorded without a source, or what had one would lose it: it is asked, never silent. */
export const lacksSource = (fields: readonly FieldSpec[], values: Values, base: Values): boolean =>
  fields.some(({ name, columns, kind }) => {
    if (kind === 'parts') return lacksSource(columns ?? [], part(values[name]), part(base[name]));
    const hadNone = Array.isArray(base[name]) && base[name].length === 0;
    return name === 'sources' && sourcesIn(values[name]).length === 0 && !hadNone;
  });

const part = (value: unknown): Values => (value || {}) as Values;

const MOST = 3;
const LONGEST = 60;

/** What of a form was changed, for the words that say what was kept: a box that was ticked says nothing without its label. */
export function keptWords(
  fields: readonly FieldSpec[],
  values: Values,
  base: Values,
  read: (field: FieldSpec, value: unknown) => string,
): string[] {
  return fields
    .filter(({ kind }) => kind !== 'custom' && kind !== 'check')
    .filter((field) => read(field, values[field.name]) !== read(field, base[field.name]))
    .slice(0, MOST)
    .map((field) => {
      const text = read(field, values[field.name]);
      return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : text;
    });
}
