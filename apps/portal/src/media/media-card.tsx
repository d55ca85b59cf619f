import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { French } from '../format/french.js';
import { formatBytes, formatDay, formatShortDayOf } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { MediaCardFragment as Media } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfPicture } from '../i18n/lang-of.js';
import { mediaFormOf } from './media-form.js';
import classes from './media.module.css';

interface MediaCardProps {
  media: Media;
  /** On a page of its own, which has its title. */
  isAlone?: boolean;
  /** Among media of several organizations. */
  tellsKeeper?: boolean;
}

/** One media of the library: what it shows, whose it is, and what is to be seen to. */
export function MediaCard({ media, isAlone = false, tellsKeeper = false }: MediaCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, title, author, licence, useCount, version, viewerMayChange, original, bytes, recordedAt } = media;
  const { CorrectButton, RemoveButton } = mediaFormOf(kind);
  return (
    <article className={classes.card}>
      <Picture media={media} />
      {!isAlone && (
        <h3>
          <French>{title}</French> {media.isDemonstration && <DemonstrationBadge />}
        </h3>
      )}
      <p className="soft">{t('media.by', { author: typeset(author), licence: licence.label })}</p>
      {tellsKeeper && media.keptBy && <p className="soft">{typeset(media.keptBy.name)}</p>}
      <p className="soft figures">
        {[formatBytes(bytes, language), t('media.recordedOn', { day: formatShortDayOf(recordedAt, language) })].join(
          ' · ',
        )}
      </p>
      <Right media={media} />
      <Alternative media={media} />
      {useCount === 0 ? (
        <p className="soft">{t('media.unusedOne')}</p>
      ) : (
        !isAlone && (
          <p>
            <Link to={`/mediatheque/${id}`}>
              {t('media.useCount', { count: useCount })} <span className="hidden">{title}</span>
            </Link>
          </p>
        )
      )}
      {viewerMayChange && (
        <div className={classes.tools}>
          <CorrectButton id={id} about={title} />
          {useCount === 0 && <RemoveButton id={id} version={version} about={title} />}
          {original && (
            <a href={original} download>
              {t('media.original')} <span className="hidden">{title}</span>
            </a>
          )}
        </div>
      )}
    </article>
  );
}

function Picture({ media }: { media: Media }) {
  const { t } = useTranslation();
  const lang = langOfPicture(useLanguage(), media);
  const { kind, url, focalPoint, alternativeText, mime, isDrawn } = media;
  if (kind === 'IMAGE' && url)
    return (
      <img
        className={classes.picture}
        src={url}
        lang={lang}
        alt={alternativeText ?? ''}
        loading="lazy"
        style={{ objectPosition: `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }}
      />
    );
  const ending = mime.split(/[/.+]/).at(-1)!.slice(0, 12);
  return (
    <div className={classes.picture}>
      <span>{isDrawn ? `${t(`media.kinds.${kind}`)} · ${ending}` : t('media.drawing')}</span>
    </div>
  );
}

/** In which language nobody has said what it shows. */
function Alternative({ media: { kind, isDecorative, alternativeFr, alternativeEn } }: { media: Media }) {
  const { t } = useTranslation();
  if (kind !== 'IMAGE' || isDecorative || (alternativeFr && alternativeEn)) return null;
  return (
    <p className={classes.attention}>
      {alternativeFr
        ? t('media.alternativeLacksEn')
        : alternativeEn
          ? t('media.alternativeLacksFr')
          : t('media.alternativeLacks')}
    </p>
  );
}

/** Whether the people in it agree, where that is not for ever. */
function Right({ media: { imageRight, imageRightUntil } }: { media: Media }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (imageRight === 'MISSING') return <p className={classes.attention}>{t('media.rightMissing')}</p>;
  if (!imageRightUntil) return null;
  const day = formatDay(imageRightUntil, language);
  return imageRightUntil < today() ? (
    <p className={classes.attention}>{t('media.rightOver', { day })}</p>
  ) : (
    <p className="soft">{t('media.rightUntil', { day })}</p>
  );
}
