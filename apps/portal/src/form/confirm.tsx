import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Send } from '../api/send.js';
import { tell } from '../shell/announcement.js';
import buttons from '../shell/button.module.css';
import { ErrorMark } from './described.js';
import { useAction } from './use-action.js';
import classes from './form.module.css';

interface ConfirmProps {
  /** On the button that asks. */
  label: string;
  /** What it is about, for whoever hears the button alone. */
  about?: string;
  question: ReactNode;
  /** On the button that does it. */
  action: string;
  /** The one main thing to do there, not something to be careful with. */
  isMain?: boolean;
  /** What is said once it is done, where the words of its button would not do. */
  done?: string;
  run(send: Send): Promise<unknown>;
}

/** What cannot be taken back is asked again, in the same place. */
export function Confirm({ label, about, question, action, isMain, done, run }: ConfirmProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const doing = useAction(async (send) => {
    await run(send);
    setAsked(false);
    tell(done ?? t('form.done', { what: about ? `${action} (${about})` : action }));
  });
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const before = useRef(false);

  // The focus follows what is shown in the place of the button that was pressed.
  useEffect(() => {
    if (asked) second.current?.focus();
    else if (before.current) first.current?.focus();
    before.current = asked;
  }, [asked]);

  if (!asked) {
    return (
      <button type="button" ref={first} className={isMain ? buttons.go : buttons.framed} onClick={() => setAsked(true)}>
        {label}
        {about && <span className="hidden"> {about}</span>}
      </button>
    );
  }
  return (
    // The key only does what the button beside does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes.confirm} onKeyDown={({ key }) => key === 'Escape' && setAsked(false)}>
      <p>{question}</p>
      <button
        type="button"
        ref={second}
        className={isMain ? buttons.go : classes.danger}
        aria-disabled={doing.busy || undefined}
        onClick={() => void doing.run()}
      >
        {action}
        {about && <span className="hidden"> {about}</span>}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => setAsked(false)}>
        {t('word.cancel')}
      </button>
      <Problem text={doing.problem} />
    </div>
  );
}

/** Why something was not done, told at once. */
export function Problem({ text }: { text: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  // What was pressed may stand at the end of the window, and this below it.
  useEffect(() => {
    if (text) box.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <div role="alert" ref={box}>
      {text && (
        <p className={classes.error}>
          <ErrorMark />
          {text}
        </p>
      )}
    </div>
  );
}
