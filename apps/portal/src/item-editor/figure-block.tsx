import { useQuery } from '@apollo/client/react';
import { type NodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import forms from '../form/form.module.css';
import { MediaDocument } from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './item-editor.module.css';

/** A picture in the text that is written, with what is said of it here: its caption, and what it shows where that of the library does not fit. */
export function FigureBlock({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const { media, alternative, caption } = node.attrs as Record<string, string | null>;
  const { data } = useQuery(MediaDocument, { variables: { id: media! } });
  const picture = data?.media;
  const said = picture?.alternativeFr ?? picture?.alternativeEn ?? '';
  const isDecorative = alternative === '';
  const readOnly = !editor.isEditable;
  return (
    <>
      {picture?.url && <img src={picture.url} alt={alternative ?? said} />}
      {data && !picture && <p>{t('itemEditor.figure.gone')}</p>}
      <div className={classes.figure}>
        <label htmlFor={`${id}-caption`}>{t('itemEditor.figure.caption')}</label>
        <input
          id={`${id}-caption`}
          className={forms.box}
          value={caption ?? ''}
          maxLength={600}
          readOnly={readOnly}
          onChange={(event) => updateAttributes({ caption: event.currentTarget.value || null })}
        />
        {!isDecorative && (
          <>
            <label htmlFor={`${id}-alternative`}>{t('itemEditor.figure.alternative')}</label>
            <input
              id={`${id}-alternative`}
              className={forms.box}
              value={alternative ?? ''}
              placeholder={said}
              maxLength={500}
              readOnly={readOnly}
              onChange={(event) => updateAttributes({ alternative: event.currentTarget.value || null })}
            />
          </>
        )}
        <div className={forms.choice}>
          <input
            id={`${id}-decorative`}
            type="checkbox"
            checked={isDecorative}
            disabled={readOnly}
            onChange={(event) => updateAttributes({ alternative: event.currentTarget.checked ? '' : null })}
          />
          <label htmlFor={`${id}-decorative`}>{t('itemEditor.figure.decorative')}</label>
        </div>
        <PlainButton look="quiet" idle={readOnly} onClick={deleteNode}>
          {t('itemEditor.figure.remove')}
        </PlainButton>
      </div>
    </>
  );
}
