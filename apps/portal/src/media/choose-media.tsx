import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../form/dialog.js';
import { typeset } from '../format/typeset.js';
import { type MediaCardFragment as Media, MediaListDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { fileWords } from './file-words.js';
import { UploadBox } from './upload-box.js';
import { useLookAgain } from './use-look-again.js';
import forms from '../form/form.module.css';
import classes from './media.module.css';

/** What is chosen among, and what it is called. */
const ASKED = {
  PICTURES: { kinds: ['IMAGE'], title: 'title', none: 'none', found: 'found' },
  FILES: { kinds: ['DOCUMENT', 'DATA'], title: 'file', none: 'filesNone', found: 'filesFound' },
} as const;

interface ChooseMediaProps {
  of?: keyof typeof ASKED;
  /** Whose library it is chosen from, and sent to. */
  organizationId: string;
  /** Ids of those that are chosen already. */
  held?: readonly string[];
  onChosen: (media: Media) => void;
  onClose: () => void;
}

/** A picture or a file of the library, or one that is sent at once: it stands first when its rights have been stated. */
export function ChooseMedia({ of = 'PICTURES', organizationId, held = [], onChosen, onClose }: ChooseMediaProps) {
  const { t } = useTranslation();
  const id = useId();
  const { kinds, title, none, found } = ASKED[of];
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const filter = { organization: organizationId, kinds: [...kinds], includeDemonstration: true };
  const { data, previousData, refetch } = useQuery(MediaListDocument, {
    variables: { first: 24, filter: { ...filter, search: search || undefined } },
    fetchPolicy: 'cache-and-network',
  });
  const media = (data ?? previousData)?.mediaList?.nodes;
  useLookAgain(media?.filter(({ isDrawn }) => !isDrawn).length ?? 0, refetch);
  return (
    <Dialog title={t(`media.choose.${title}`)} onClose={onClose}>
      <div className={forms.field}>
        <label htmlFor={id}>{t('media.words')}</label>
        <input id={id} type="search" className={forms.box} value={typed} onChange={(e) => setTyped(e.target.value)} />
      </div>
      {media && (
        <p role="status" className="soft">
          {media.length === 0 ? t(`media.choose.${none}`) : t(`media.choose.${found}`, { count: media.length })}
        </p>
      )}
      <ul className={classes.choices}>
        {media?.map((one) => (
          <li key={one.id}>
            <Choice media={one} isHeld={held.includes(one.id)} onChosen={onChosen} />
          </li>
        ))}
      </ul>
      <UploadBox organizationId={organizationId} />
    </Dialog>
  );
}

function Choice({ media, isHeld, onChosen }: { media: Media; isHeld: boolean; onChosen: (media: Media) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, url, isDrawn, alternativeText, title, author, licence } = media;
  return (
    <button type="button" className={classes.choice} onClick={() => onChosen(media)} disabled={!isDrawn || isHeld}>
      {kind !== 'IMAGE' ? (
        <span className="soft figures">{fileWords(media, language)}</span>
      ) : url && isDrawn ? (
        <img src={url} alt={alternativeText ?? ''} loading="lazy" />
      ) : (
        <span className={classes.picture}>{t('media.drawing')}</span>
      )}
      <span>{typeset(title)}</span>
      <span className="soft">{t('media.by', { author: typeset(author), licence: licence.label })}</span>
      {isHeld && <span className="soft">{t('media.choose.there')}</span>}
    </button>
  );
}
