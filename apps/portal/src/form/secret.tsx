import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '../shell/button.module.css';
import classes from './form.module.css';

interface SecretProps {
  /** As it is shown. */
  text: string;
  /** As it is copied, when that differs. */
  copy?: string;
  label: string;
}

/** Something to be taken elsewhere: as text that one click selects, and with a button that copies it. */
export function Secret({ text, copy = text, label }: SecretProps) {
  return (
    <div className={classes.secret}>
      <code>{text}</code>
      <CopyButton text={copy} about={label} />
    </div>
  );
}

export function CopyButton({ text, about }: { text: string; about: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'copied' | 'failedCopy'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failedCopy');
    }
  };
  return (
    <>
      <button type="button" className={buttons.framed} onClick={() => void copy()}>
        {t('form.copy')}
        <span className="hidden"> {about}</span>
      </button>
      <span role="status">{state && t(`form.${state}`)}</span>
    </>
  );
}
