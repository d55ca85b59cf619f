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

/** What a form is about, as its fields name it: by the text that it cannot do without, or else by who is chosen. A reason names nothing. */
export function nameIn(
  fields: readonly FieldSpec[],
  values: Values,
  read: (field: FieldSpec, value: unknown) => string,
): string | undefined {
  const named =
    fields.find(({ kind, name, required }) => kind === 'text' && required && name !== 'reason') ??
    fields.find(({ kind, required }) => (kind === 'person' || kind === 'organization') && required);
  const value = named && values[named.name];
  return value ? read(named, value).trim() : undefined;
}
