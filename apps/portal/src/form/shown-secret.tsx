import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../shell/plain-button.js';
import { Notice } from './notice.js';
import classes from './form.module.css';

interface ShownSecretProps {
  title: string;
  /** Changes with each secret: the next one takes the focus again. */
  of: string | null;
  /** The words of the button that takes it away. */
  kept: string;
  onKept: () => void;
  /** What to do with it, and the secret itself. */
  children: ReactNode;
}

/** A secret that is shown this once, where the eye and the focus go; null where it was made before and the answer was lost. */
export function ShownSecret({ title, of, kept, onKept, children }: ShownSecretProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus();
  }, [of]);
  return (
    <div ref={box} tabIndex={-1} className={classes.shownSecret}>
      <Notice kind="done">
        <h2>{title}</h2>
        {of === null ? <p>{t('form.secretLost')}</p> : children}
        <PlainButton onClick={onKept}>{kept}</PlainButton>
      </Notice>
    </div>
  );
}
