import { type ReactNode } from 'react';
import classes from './form.module.css';

interface FieldProps {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  /** Says that it may be left empty. */
  optional?: string;
  /** Gets what ties the control to its words. */
  children: (described: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A label, a word of help, what is wrong, and the control. */
export function Field({ id, label, help, error, optional, children }: FieldProps) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={classes.field} data-invalid={error ? true : undefined}>
      <label htmlFor={id}>
        {label}
        {optional && <span className={classes.optional}> {optional}</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described, ...(error ? { 'aria-invalid': true as const } : {}) })}
    </div>
  );
}
