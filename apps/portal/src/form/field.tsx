import type { ComponentProps, ReactNode } from 'react';
import { Control } from './control.js';
import type { FieldOption, FieldSpec } from './field-spec.js';
import { type Form, fieldId } from './use-form.js';
import type { Values } from './drafts.js';

/** The names of the values of one kind. */
type NameOf<V, Kind> = { [K in keyof V]: V[K] extends Kind ? K : never }[keyof V] & string;

interface BoundProps<V extends Values, Kind> extends Pick<FieldSpec, 'required' | 'after'> {
  form: Form<V>;
  name: NameOf<V, Kind>;
  label: string;
  hint?: ReactNode;
}

/** A field of a form that lays out its fields itself; needed unless it says otherwise. */
function Bound<V extends Values, Kind>({
  form,
  name,
  hint,
  required = true,
  ...spec
}: BoundProps<V, Kind> & Omit<FieldSpec, 'name'>) {
  return (
    <Control
      spec={{ ...spec, name, help: hint, required }}
      id={fieldId(form, name)}
      value={form.values[name]}
      error={form.errors.find(({ field }) => field === name)?.message}
      set={(value) => form.set({ [name]: value } as Partial<V>)}
    />
  );
}

type TextProps<V extends Values> = BoundProps<V, string> &
  Pick<FieldSpec, 'inside'> &
  Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'inputMode' | 'maxLength'>;

export function TextField<V extends Values>(props: TextProps<V>) {
  const { form, name, label, hint, required, after, inside, ...input } = props;
  return <Bound {...{ form, name, label, hint, required, after, inside, input }} kind="text" />;
}

export const LinesField = <V extends Values>(props: BoundProps<V, string>) => <Bound {...props} kind="lines" />;

export const DayField = <V extends Values>(props: BoundProps<V, string>) => <Bound {...props} kind="day" />;

export const CheckField = <V extends Values>(props: BoundProps<V, boolean>) => <Bound {...props} kind="check" />;

interface Options {
  options: readonly FieldOption[];
}

export const SelectField = <V extends Values>(props: BoundProps<V, string> & Options) => (
  <Bound {...props} kind="choice" />
);

/** A few options, all in sight: one of them, or several. */
export function ChoiceField<V extends Values>({
  several,
  ...props
}: BoundProps<V, string | string[]> & Options & { several?: boolean }) {
  return <Bound {...props} kind={several ? 'checks' : 'radios'} />;
}
