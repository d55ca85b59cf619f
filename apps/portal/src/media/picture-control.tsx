import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MediaDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { ChooseMedia } from './choose-media.js';
import classes from './media.module.css';

interface PictureControlProps {
  id: string;
  /** What it is for: heard with its buttons. */
  label: string;
  organizationId: string;
  value: unknown;
  set: (value: string | null) => void;
}

/** The picture of something, chosen from the library or sent at once. */
export function PictureControl({ id, label, organizationId, value, set }: PictureControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const media = typeof value === 'string' && value !== '' ? value : undefined;
  return (
    <div className={classes.chosen}>
      {media && <Chosen media={media} />}
      <div className={classes.tools}>
        <PlainButton id={id} about={label} onClick={() => setOpen(true)}>
          {media ? t('media.choose.another') : t('media.choose.one')}
        </PlainButton>
        {media && (
          <PlainButton look="quiet" about={label} onClick={() => set(null)}>
            {t('media.choose.without')}
          </PlainButton>
        )}
      </div>
      {isOpen && (
        <ChooseMedia
          organizationId={organizationId}
          onClose={() => setOpen(false)}
          onChosen={(chosen) => {
            set(chosen.id);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Chosen({ media }: { media: string }) {
  const language = useLanguage();
  const { data } = useQuery(MediaDocument, { variables: { id: media } });
  const picture = data?.media;
  if (!picture?.url) return null;
  const { alternativeFr, alternativeEn } = picture;
  const words = language === 'en' ? (alternativeEn ?? alternativeFr) : (alternativeFr ?? alternativeEn);
  return <img src={picture.url} alt={words ?? ''} />;
}
