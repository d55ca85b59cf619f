import { useTranslation } from 'react-i18next';
import { explorerLink } from '../../developers/explorer-link.js';
import type { CustomControl } from '../../form/field-spec.js';
import { GraphqlEditor } from '../../graphql-editor/graphql-editor.js';
import classes from './editor.module.css';

/** The document of a report; the explorer runs it. */
export function DocumentControl({ id, value, set }: CustomControl) {
  const { t } = useTranslation();
  const text = typeof value === 'string' ? value : '';
  return (
    <div className={classes.document}>
      <GraphqlEditor id={id} label={t('reportEditor.document')} value={text} set={set} />
      <a href={explorerLink(text)} target="_blank" rel="noreferrer">
        {t('reportEditor.explorer')}
      </a>
    </div>
  );
}
