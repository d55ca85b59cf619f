import { Control } from './control.js';
import type { FieldSpec } from './field-spec.js';
import { fieldId, type Form } from './use-form.js';

interface FieldsProps {
  form: Form;
  fields: readonly FieldSpec[];
  /** After a value was chosen or typed. */
  onSet?: (field: FieldSpec, value: unknown) => void;
}

/** The fields of a form that are said as a list, each with what is wrong with it. */
export function Fields({ form, fields, onSet }: FieldsProps) {
  return fields.map((field) => {
    const own = form.errors.filter((fault) => fault.field === field.name);
    return (
      <Control
        key={field.name}
        spec={field.render ? { ...field, render: (control) => field.render!(control, form.values) } : field}
        id={fieldId(form, field.name)}
        value={form.values[field.name]}
        error={own.find((fault) => !fault.within)?.message}
        errors={Object.fromEntries(own.flatMap(({ within, message }) => (within ? [[within, message]] : [])))}
        set={(value) => {
          form.set({ [field.name]: value });
          onSet?.(field, value);
        }}
      />
    );
  });
}
