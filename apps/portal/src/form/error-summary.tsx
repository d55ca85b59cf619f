import type { TFunction } from 'i18next';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import classes from './form.module.css';

/** What has to be mended, or only to wait. */
export interface Fault {
  message: string;
  /** The field it belongs to, and where in the field: `0.title`. The whole form when there is none. */
  field?: string;
  within?: string;
  code?: string;
  retryAt?: string;
  /** Nothing to correct: try again later. */
  isLater?: boolean;
  /** Try again after signing in. */
  signsIn?: boolean;
}

interface ErrorSummaryProps {
  /** Others with each attempt that failed: the summary takes the focus then, and at no other time. */
  faults: readonly Fault[];
  /** Those of them that are not mended yet. Once none is left there is nothing to say. */
  left?: readonly Fault[];
  /** The id of the control of a field. */
  control?: (field: string) => string;
  /** Away from its field, an error may have to say which one it speaks of. */
  words?: (fault: Fault) => string;
}

/** What has to be mended, each leading to its field, or that there is only to wait. */
export function ErrorSummary({ faults, left = faults, control, words = ({ message }) => message }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    box.current?.focus();
  }, [faults]);
  if (left.length === 0) return null;
  return (
    <div className={classes.summary} ref={box} tabIndex={-1} role="alert" aria-labelledby={title}>
      <p className={classes.summaryTitle} id={title}>
        {titleOf(faults, t)}
      </p>
      <ul className="plain">
        {faults.map((fault) => {
          const id = fault.field && control?.(fault.field);
          return (
            // Its words stay: an alert that changes is read out again, and whoever mends it is typing.
            <li
              key={`${fault.field} ${fault.within} ${fault.message}`}
              className={left.includes(fault) ? undefined : classes.mended}
            >
              {id ? (
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    // The address stays as it is: it may hold what the page needs.
                    event.preventDefault();
                    controlOf(id, fault.within)?.focus();
                  }}
                >
                  {words(fault)}
                </a>
              ) : (
                words(fault)
              )}
              <RetryTime retryAt={fault.retryAt} />
              {fault.signsIn && (
                <>
                  {' '}
                  <a href="/connexion" target="_blank">
                    {t('form.signIn')}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function titleOf(faults: readonly Fault[], t: TFunction): string {
  if (faults.some(({ isLater }) => !isLater)) return t('form.problem', { count: faults.length });
  return faults.some(({ retryAt, code }) => retryAt || code === 'BUSY') ? t('form.later') : t('form.failedTitle');
}

/** Parts name their controls after their place, `0-title`; what has no control of its own is found as a whole. */
function controlOf(id: string, within: string | undefined): HTMLElement | null {
  const part = within && `${id}-${within.replaceAll('.', '-')}`;
  const inner = part && document.querySelector<HTMLElement>(`:is(input, select, textarea)[id^="${part}"]`);
  return inner || document.getElementById(id);
}

/** « Vous pourrez réessayer à 14:32 », then that one can. */
function RetryTime({ retryAt }: { retryAt: string | undefined }) {
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
