import { type FieldSpec, type Values } from './field-spec.js';
import { isConflict, pathOf, type UserErrorAnswer } from './user-error.js';

export interface Fault {
  message: string;
  /** The field it belongs to, and where in the field. */
  field?: string;
  within?: string;
}

/** The field that an error speaks of: by its name, by the names the server has for it, or by the start of a path. */
export function faultOf(error: UserErrorAnswer, fields: readonly FieldSpec[]): Fault {
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

export const faultsOf = (errors: readonly UserErrorAnswer[], fields: readonly FieldSpec[]): Fault[] =>
  errors.filter((error) => !isConflict(error)).map((error) => faultOf(error, fields));

/** What can be told without asking the server: needed fields that are empty. */
export function missing(fields: readonly FieldSpec[], values: Values, say: (label: string) => string): Fault[] {
  return fields
    .filter(({ required, name, kind }) => required && kind !== 'custom' && isEmpty(values[name]))
    .map(({ name, label }) => ({ message: say(label), field: name }));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false;
