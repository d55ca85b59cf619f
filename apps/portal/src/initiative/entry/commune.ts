import type { FieldOption } from '../../form/field-spec.js';
import { isOption } from '../../form/values.js';

export const communeOf = (value: unknown): FieldOption | null => (isOption(value) ? value : null);

export const optionOf = ({ id, name, code }: { id: string; name: string; code: string }): FieldOption => ({
  value: id,
  label: `${name} (${code})`,
});
