import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { fieldId } from './field.js';
import type { Form as FormState, FormError, Values } from './use-form.js';
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
      <ErrorSummary form={form} />
      {children}
      <div className={classes.actions}>
        <Button type="submit" aria-disabled={form.busy || undefined} className={classes.submit}>
          {action}
        </Button>
        {aside}
      </div>
      <p role="status" className={classes.status}>
        {form.busy ? t('form.sending') : done}
      </p>
    </form>
  );
}

/** What has to be mended, each leading to its field, or that there is only to wait. It takes the focus at each failed attempt. */
export function ErrorSummary({ form }: { form: Pick<FormState<never>, 'id' | 'errors' | 'attempt'> }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const { errors, attempt } = form;
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className={classes.summary} ref={box} tabIndex={-1} role="alert" aria-labelledby={title}>
      <p className={classes.summaryTitle} id={title}>
        {errors.every(({ isLater }) => isLater) ? t('form.later') : t('form.problem', { count: errors.length })}
      </p>
      <ul className="plain">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field ? (
              <a href={`#${fieldId(form, error.field)}`} onClick={toField(fieldId(form, error.field))}>
                {error.message}
              </a>
            ) : (
              error.message
            )}
            <RetryTime error={error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses the field without touching the address, which may hold what the page needs. */
const toField =
  (id: string) =>
  (event: { preventDefault(): void }): void => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };

/** « Vous pourrez réessayer à 14:32 », then that one can. */
function RetryTime({ error: { retryAt } }: { error: FormError }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [passed, setPassed] = useState<string>();
  useEffect(() => {
    if (!retryAt) return undefined;
    const timer = setTimeout(() => setPassed(retryAt), Math.max(0, Date.parse(retryAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [retryAt]);
  if (!retryAt) return null;
  return <> {passed === retryAt ? t('form.retryNow') : t('form.retryAt', { time: formatTime(retryAt, language) })}</>;
}
