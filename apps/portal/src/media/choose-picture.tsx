import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../form/dialog.js';
import { typeset } from '../format/typeset.js';
import { type MediaCardFragment as Media, MediaListDocument } from '../generated/graphql.js';
import { UploadBox } from './upload-box.js';
import { useLookAgain } from './use-look-again.js';
import forms from '../form/form.module.css';
import classes from './media.module.css';

interface ChoosePictureProps {
  /** Whose library it is chosen from, and sent to. */
  organizationId: string;
  onChosen: (media: Media) => void;
  onClose: () => void;
}

/** A picture of the library, or one that is sent at once: it stands first when its rights have been stated. */
export function ChoosePicture({ organizationId, onChosen, onClose }: ChoosePictureProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const filter = { organization: organizationId, kind: 'IMAGE', includeDemonstration: true } as const;
  const { data, previousData, refetch } = useQuery(MediaListDocument, {
    variables: { first: 24, filter: { ...filter, search: search || undefined } },
    fetchPolicy: 'cache-and-network',
  });
  const pictures = (data ?? previousData)?.mediaList?.nodes;
  useLookAgain(pictures?.filter(({ isDrawn }) => !isDrawn).length ?? 0, refetch);
  return (
    <Dialog title={t('media.choose.title')} onClose={onClose}>
      <div className={forms.field}>
        <label htmlFor={id}>{t('media.words')}</label>
        <input id={id} type="search" className={forms.box} value={typed} onChange={(e) => setTyped(e.target.value)} />
      </div>
      {pictures && (
        <p role="status" className="soft">
          {pictures.length === 0 ? t('media.choose.none') : t('media.choose.found', { count: pictures.length })}
        </p>
      )}
      <ul className={classes.choices}>
        {pictures?.map((media) => (
          <li key={media.id}>
            <button type="button" className={classes.choice} onClick={() => onChosen(media)} disabled={!media.isDrawn}>
              {media.url && media.isDrawn ? (
                <img src={media.url} alt={media.alternativeText ?? ''} loading="lazy" />
              ) : (
                <span className={classes.picture}>{t('media.drawing')}</span>
              )}
              <span>{typeset(media.title)}</span>
              <span className="soft">
                {t('media.by', { author: typeset(media.author), licence: media.licence.label })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <UploadBox organizationId={organizationId} />
    </Dialog>
  );
}
