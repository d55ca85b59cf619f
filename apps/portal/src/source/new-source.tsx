import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Described } from '../form/described.js';
import { useAction } from '../form/use-action.js';
import { SourceCreateDocument } from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import { announce } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import type { SourceLike } from './sources.js';
import forms from '../form/form.module.css';
import classes from './source.module.css';

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
  const [title, setTitle] = useState(begun);
  const [isMissing, setMissing] = useState(false);
  const control = useRef<HTMLInputElement>(null);
  useEffect(() => control.current?.focus(), []);
  const creation = useAction(async (send) => {
    const { source } = await send(SourceCreateDocument, { input: { title: title.trim() } });
    if (!source) return;
    announce(t('form.chipAdded', { name: source.title }));
    onMade(source);
  });
  const create = async (): Promise<void> => {
    setMissing(!title.trim());
    if (title.trim()) await creation.run();
    control.current?.focus();
  };
  return (
    // Enter does what the button beside the field does, and does not send the form around it; Escape leaves that open.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes.made} onKeyDown={(event) => onKey(event, onCancel)}>
      <Described
        id={id}
        label={t('write.sourceTitle')}
        hint={t('write.sourceTitleHelp')}
        error={isMissing ? t('form.required', { label: t('write.sourceTitle') }) : creation.problem}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={control}
            className={forms.box}
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
      </Described>
      <Actions>
        <PlainButton aria-disabled={creation.busy || undefined} onClick={() => void create()}>
          {creation.busy ? t('write.saving') : t('write.sourceAdd')}
        </PlainButton>
        <PlainButton look="quiet" onClick={onCancel}>
          {t('word.cancel')}
        </PlainButton>
      </Actions>
    </div>
  );
}

function onKey(event: KeyboardEvent, onCancel: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  onCancel();
}
