import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/send.js';
import { Field } from '../form/field.js';
import { SourceCreateDocument } from '../generated/graphql.js';
import { announce } from '../shell/announcement.js';
import buttons from '../shell/button.module.css';
import classes from '../write/write.module.css';
import { type SourceLike } from './sources.js';

interface NewSourceProps {
  id: string;
  /** What was searched for and not found. */
  title: string;
  onMade: (source: SourceLike) => void;
  onCancel: () => void;
}

/** Takes a source in without leaving the form that names it; no form of its own, as forms do not nest. */
export function NewSource({ id, title: begun, onMade, onCancel }: NewSourceProps) {
  const { t } = useTranslation();
  const send = useSend();
  const [title, setTitle] = useState(begun);
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const control = useRef<HTMLInputElement>(null);
  useEffect(() => control.current?.focus(), []);
  const create = async (): Promise<void> => {
    if (busy) return;
    if (!title.trim()) {
      setFault(t('write.required', { label: t('write.sourceTitle') }));
      control.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const { source } = await send(SourceCreateDocument, { input: { title: title.trim() } });
      if (!source) throw new Error();
      announce(t('write.chipAdded', { name: source.title }));
      onMade(source);
    } catch (error) {
      setFault((error instanceof Error && error.message) || t('write.failedTitle'));
      setBusy(false);
      control.current?.focus();
    }
  };
  return (
    // Enter in the field does what the button beside it does, and does not send the form around it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes.inner}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <Field id={id} label={t('write.sourceTitle')} hint={t('write.sourceTitleHelp')} error={fault}>
        {(wiring) => (
          <input
            {...wiring}
            ref={control}
            className={classes.input}
            value={title}
            maxLength={500}
            onChange={(event) => setTitle(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void create();
            }}
          />
        )}
      </Field>
      <div className={classes.actions}>
        <button
          type="button"
          className={buttons.framed}
          aria-disabled={busy || undefined}
          onClick={() => void create()}
        >
          {busy ? t('write.saving') : t('write.sourceAdd')}
        </button>
        <button type="button" className={classes.link} onClick={onCancel}>
          {t('word.cancel')}
        </button>
      </div>
    </div>
  );
}
