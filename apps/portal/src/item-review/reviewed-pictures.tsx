import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { Credit, Picture } from '../media/picture.js';
import { Fact, Facts } from '../shell/facts.js';
import { Section } from '../shell/section.js';
import { type Alternative, alternativesIn } from './alternatives-in.js';
import type { Reviewed } from './reviewed.js';
import classes from './item-review.module.css';

type Shown = Reviewed['versionMedia'][number];

/** Each picture with whose it is, how it may be used, and whether the people in it agree. */
export function ReviewedPictures({ item }: { item: Reviewed }) {
  const { t } = useTranslation();
  const { versionMedia, cover, after } = item;
  const written = alternativesIn(after);
  return (
    <Section title={t('itemReview.pictures')}>
      {!cover && <p>{t(versionMedia.length === 0 ? 'itemReview.noPictures' : 'itemReview.noCover')}</p>}
      <ul className={classes.pictures}>
        {versionMedia.map((picture) => (
          <li key={picture.id}>
            <Picture picture={picture} isBeside />
            <div>
              <h3>
                {typeset(picture.title)}{' '}
                {picture.id === cover?.id && <span className="soft">({t('itemReview.cover')})</span>}
              </h3>
              <Rights picture={picture} written={written.get(picture.id) ?? []} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rights({ picture, written }: { picture: Shown; written: readonly Alternative[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { alternativeText, isDecorative, imageRight, imageRightUntil, author, creditLine, licence } = picture;
  const ofMedia = isDecorative ? t('itemReview.decorative') : alternativeText && typeset(alternativeText);
  const own = written.map(({ text, lang }) => (
    <div key={lang + text} lang={text ? lang : undefined}>
      {text ? typeset(text) : t('itemReview.decorative')}
    </div>
  ));
  return (
    <Facts>
      <Fact label={t('itemReview.alternative')}>
        {own.length > 0 ? own : ofMedia || <span className={classes.attention}>{t('itemReview.noAlternative')}</span>}
      </Fact>
      <Fact label={t('itemReview.people')}>
        <span className={imageRight === 'MISSING' ? classes.attention : undefined}>
          {t(`media.imageRights.${imageRight}`)}
          {imageRightUntil && `, ${t('word.untilDay', { day: formatDay(imageRightUntil, language) })}`}
        </span>
      </Fact>
      <Fact label={t('itemReview.credit')}>
        <Credit author={author} creditLine={creditLine} licence={licence} />
      </Fact>
    </Facts>
  );
}
