import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { Standing } from './writer.js';
import classes from './item-editor.module.css';

const SAID_AFTER_MS = 800;

/** Whether what was written has arrived. Seen at once, and said when it stays so: not with each pause of whoever types. */
export function SaveState({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, saved, why, from } = standing;
  const at = formatTime(saved.at, language);
  const text = {
    saved: t('itemEditor.state.saved', { at }),
    waiting: t('itemEditor.state.waiting'),
    saving: t('itemEditor.state.saving'),
    offline: t('itemEditor.state.offline'),
    refused: t('itemEditor.state.refused', { why }),
    untitled: t('itemEditor.state.untitled'),
    clash: t('itemEditor.state.clash'),
  }[state];
  const merged =
    from !== undefined && state !== 'clash'
      ? t('itemEditor.state.merged', { who: from ?? t('itemEditor.clash.somebody') })
      : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (state === 'waiting' || state === 'saving') return undefined;
    const timer = setTimeout(() => setSaid([merged, text].filter(Boolean).join(' ')), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, text, merged]);
  return (
    <>
      <p className={classes.state} data-state={state} aria-hidden="true">
        {merged} {text}
      </p>
      <p role="status" className="hidden">
        {said}
      </p>
    </>
  );
}
