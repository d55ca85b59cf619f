import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { fileWords } from '../media/file-words.js';
import { Credit } from '../media/picture.js';
import { FileTitle } from '../portals/file-title.js';
import { FileList } from '../portals/item-words.js';
import { Section } from '../shell/section.js';
import type { Reviewed } from './reviewed.js';
import classes from './item-review.module.css';

/** Each file with its type, its size, whose it is and whether it may be given. */
export function ReviewedFiles({ item }: { item: Reviewed }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!('documentsAfter' in item)) return null;
  const { documentsAfter: documents } = item;
  return (
    <Section title={t('item.files')}>
      {documents.length === 0 && <p>{t('itemReview.noFiles')}</p>}
      <FileList>
        {documents.map(({ key, title, language: written, media }) => (
          <li key={key}>
            {media?.url ? (
              <a href={media.url} download hrefLang={written ?? undefined}>
                <FileTitle title={title} language={written} />
              </a>
            ) : (
              <>
                <FileTitle title={title} language={written} />{' '}
                <span className={classes.attention}>{t('itemReview.fileGone')}</span>
              </>
            )}{' '}
            {media && (
              <>
                <span className="soft figures">{fileWords(media, language, written)}</span>
                <div className="soft">
                  <Credit {...media} />
                </div>
                <Right {...media} />
              </>
            )}
          </li>
        ))}
      </FileList>
    </Section>
  );
}

/** Told where somebody can be recognised in it. */
function Right({ imageRight, imageRightUntil }: { imageRight: string; imageRightUntil: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (imageRight === 'NOBODY') return null;
  return (
    <div className={imageRight === 'MISSING' ? classes.attention : 'soft'}>
      {t(`media.imageRights.${imageRight as 'MISSING'}`)}
      {imageRightUntil && `, ${t('word.untilDay', { day: formatDay(imageRightUntil, language) })}`}
    </div>
  );
}
