import { useId, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Values } from './use-form.js';
import classes from './form.module.css';

/** Where a field is found by its error in the summary. */
export const fieldId = (form: { id: string }, name: string): string => `${form.id}-${name}`;

export const errorOf = (form: Form<never>, name: string): string | undefined =>
  form.errors.find(({ field }) => field === name)?.message;

interface Described {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error of one control, wired to it. */
export function Field({
  id,
  label,
  hint,
  error,
  after,
  children,
}: Described & { id: string; after?: ReactNode; children: (wiring: Wiring) => ReactNode }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={classes.field} data-invalid={error ? true : undefined}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {after}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  const { t } = useTranslation();
  if (!error) return null;
  return (
    <p className={classes.error} id={`${id}-error`}>
      <ErrorMark />
      <span className="hidden">{t('form.errorPrefix')} </span>
      {error}
    </p>
  );
}

/** Beside each error, so that it is not told by colour alone. */
export function ErrorMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={classes.mark}>
      <path d="M8 1.5 15 14.5H1z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v4.5M8 11.7v1.3" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** The names of the values of one kind. */
type NameOf<V, Kind> = { [K in keyof V]: V[K] extends Kind ? K : never }[keyof V] & string;

interface Bound<V extends Values, Kind> {
  form: Form<V>;
  name: NameOf<V, Kind>;
  label: ReactNode;
  hint?: ReactNode;
}

type TextProps<V extends Values> = Bound<V, string> &
  Omit<ComponentProps<'input'>, 'form' | 'name' | 'value' | 'onChange' | 'id'> & {
    after?: ReactNode;
    /** A button inside the frame of the field. */
    inside?: ReactNode;
  };

export function TextField<V extends Values>({ form, name, label, hint, after, inside, ...rest }: TextProps<V>) {
  return (
    <Field id={fieldId(form, name)} label={label} hint={hint} error={errorOf(form as never, name)} after={after}>
      {(wiring) => (
        <div className={classes.frame}>
          <input
            type="text"
            {...rest}
            {...wiring}
            name={name}
            className={classes.input}
            value={form.values[name] as string}
            onChange={(event) => form.set(name, event.currentTarget.value as V[typeof name])}
          />
          {inside}
        </div>
      )}
    </Field>
  );
}

interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export function SelectField<V extends Values>({
  form,
  name,
  label,
  hint,
  options,
}: Bound<V, string> & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field id={fieldId(form, name)} label={label} hint={hint} error={errorOf(form as never, name)}>
      {(wiring) => (
        <select
          {...wiring}
          name={name}
          className={classes.select}
          value={form.values[name] as string}
          onChange={(event) => form.set(name, event.currentTarget.value as V[typeof name])}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function CheckField<V extends Values>({ form, name, label, hint }: Bound<V, boolean>) {
  const id = fieldId(form, name);
  const error = errorOf(form as never, name);
  return (
    <div className={classes.field} data-invalid={error ? true : undefined}>
      <FieldError id={id} error={error} />
      <div className={classes.choice}>
        <input
          id={id}
          type="checkbox"
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
          checked={form.values[name] as boolean}
          onChange={(event) => form.set(name, event.currentTarget.checked as V[typeof name])}
        />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className={classes.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

type ChoiceProps<V extends Values> = Bound<V, string | string[]> & { options: readonly Option[]; several?: boolean };

/** A few options, all in sight: one of them, or several. */
export function ChoiceField<V extends Values>({ form, name, label, hint, options, several }: ChoiceProps<V>) {
  const id = fieldId(form, name);
  const own = useId();
  const error = errorOf(form as never, name);
  const value = form.values[name] as string | string[];
  const toggle = (option: string): string | string[] => {
    if (!Array.isArray(value)) return option;
    return value.includes(option) ? value.filter((one) => one !== option) : [...value, option];
  };
  return (
    <fieldset
      className={classes.field}
      data-invalid={error ? true : undefined}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className={classes.label}>{label}</legend>
      {hint && (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {options.map((option, index) => (
        <div className={classes.choice} key={option.value}>
          <input
            // The summary leads to the first one.
            id={index === 0 ? id : `${own}-${index}`}
            type={several ? 'checkbox' : 'radio'}
            name={fieldId(form, name)}
            value={option.value}
            aria-describedby={option.hint ? `${own}-${index}-hint` : undefined}
            checked={value.includes(option.value) && (several || value === option.value)}
            onChange={() => form.set(name, toggle(option.value) as V[typeof name])}
          />
          <label htmlFor={index === 0 ? id : `${own}-${index}`}>{option.label}</label>
          {option.hint && (
            <p className={classes.hint} id={`${own}-${index}-hint`}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
