import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './error-summary.js';
import type { Values } from './drafts.js';
import { namedFault } from './faults.js';
import type { FieldSpec } from './field-spec.js';
import { fieldId, type Form as FormState } from './use-form.js';
import classes from './form.module.css';

interface FormProps<V extends Values> {
  form: FormState<V>;
  /** The verb of the main action. */
  action: string;
  /** Beside the main action. */
  aside?: ReactNode;
  /** Where its fields are said as a list. */
  fields?: readonly FieldSpec[];
  children: ReactNode;
}

/** Summary of errors, fields, the main action. Nothing is checked by the browser: the summary says it all in one place. */
export function Form<V extends Values>({ form, action, aside, fields = [], children }: FormProps<V>) {
  const { t } = useTranslation();
  return (
    <form className={classes.form} onSubmit={form.submit} noValidate aria-busy={form.busy || undefined}>
      <ErrorSummary
        faults={form.told}
        left={form.errors}
        control={(field) => fieldId(form, field)}
        words={(fault) => namedFault(fault, fields, t)}
      />
      {children}
      <div className={classes.actions}>
        <Button type="submit" aria-disabled={form.busy || undefined} className={classes.submit}>
          {action}
        </Button>
        {aside}
      </div>
      <p role="status" className="hidden">
        {form.busy && t('form.sending')}
      </p>
    </form>
  );
}
