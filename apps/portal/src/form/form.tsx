import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Done } from './done.js';
import { ErrorSummary } from './error-summary.js';
import { fieldId } from './field.js';
import type { Form as FormState, Values } from './use-form.js';
import classes from './form.module.css';

interface FormProps<V extends Values> {
  form: FormState<V>;
  /** The verb of the main action. */
  action: string;
  /** Beside the main action. */
  aside?: ReactNode;
  /** Told once it was done, and until something is typed again. */
  done?: string;
  children: ReactNode;
}

/** Summary of errors, fields, the main action. Nothing is checked by the browser: the summary says it all in one place. */
export function Form<V extends Values>({ form, action, aside, done, children }: FormProps<V>) {
  const { t } = useTranslation();
  return (
    <form className={classes.form} onSubmit={form.submit} noValidate aria-busy={form.busy || undefined}>
      <ErrorSummary faults={form.errors} control={(field) => fieldId(form, field)} />
      {children}
      <div className={classes.actions}>
        <Button type="submit" aria-disabled={form.busy || undefined} className={classes.submit}>
          {action}
        </Button>
        {aside}
      </div>
      <Done>{form.busy ? t('form.sending') : done}</Done>
    </form>
  );
}
