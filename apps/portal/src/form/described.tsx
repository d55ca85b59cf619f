import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form.module.css';

export interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface DescribedProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  after?: ReactNode;
  children: (wiring: Wiring) => ReactNode;
}

/** Label, hint and error of one control, wired to it. */
export function Described({ id, label, hint, error, after, children }: DescribedProps) {
  return (
    <div className={classes.field} data-invalid={error ? true : undefined}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} />
      {children(wiringOf(id, hint, error))}
      {after}
    </div>
  );
}

/** The same for several controls that belong together. Errors lead to the group where none of them has the id. */
export function Group({
  id,
  label,
  hint,
  error,
  children,
}: Omit<DescribedProps, 'children'> & { children: ReactNode }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classes.field}
      data-invalid={error ? true : undefined}
      aria-describedby={wiringOf(id, hint, error)['aria-describedby']}
    >
      <legend className={classes.label}>{label}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}

export const wiringOf = (id: string, hint: ReactNode, error: string | undefined): Wiring => ({
  id,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p className={classes.hint} id={`${id}-hint`}>
      {children}
    </p>
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
