import { useTranslation } from 'react-i18next';
import { explorerLink } from '../../developers/explorer-link.js';
import type { CustomControl } from '../../form/field-spec.js';
import classes from './editor.module.css';

/** The document as text; the explorer completes it from the schema. */
export function DocumentControl({ id, value, set }: CustomControl) {
  const { t } = useTranslation();
  const text = typeof value === 'string' ? value : '';
  return (
    <>
      <textarea
        id={`${id}-text`}
        aria-label={t('reportEditor.document')}
        className={classes.document}
        value={text}
        spellCheck={false}
        autoCapitalize="off"
        rows={Math.min(30, Math.max(10, text.split('\n').length + 1))}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <a href={explorerLink(text)} target="_blank" rel="noreferrer">
        {t('reportEditor.explorer')}
      </a>
    </>
  );
}
