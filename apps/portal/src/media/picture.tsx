import { typeset } from '../format/typeset.js';
import type { CreditedPictureFragment, PictureFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfPicture } from '../i18n/lang-of.js';
import classes from './picture.module.css';

interface PictureProps {
  picture: PictureFragment;
  /** Beside words that say the same: then it is not read out again. */
  isBeside?: boolean;
  className?: string;
}

/** A picture cropped to the room that it is given, around the point to keep. */
export function Picture({ picture, isBeside, className = '' }: PictureProps) {
  const lang = langOfPicture(useLanguage(), picture);
  const { url, alternativeText, focalPoint } = picture;
  if (!url) return null;
  return (
    <img
      className={`${classes.cropped} ${className}`}
      src={url}
      lang={isBeside ? undefined : lang}
      alt={isBeside ? '' : (alternativeText ?? '')}
      loading="lazy"
      decoding="async"
      style={{ objectPosition: `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }}
    />
  );
}

/** As high as it may be, in pixels: its width follows before it is there, so that what stands below does not move. */
const HIGHEST = 480;

/** A picture as it is, with whose it is and how it may be used. */
export function CreditedPicture({ picture }: { picture: CreditedPictureFragment }) {
  const lang = langOfPicture(useLanguage(), picture);
  const { large, width, height, alternativeText, author, creditLine, licence } = picture;
  if (!large) return null;
  return (
    <figure className={classes.figure}>
      <img
        src={large}
        lang={lang}
        alt={alternativeText ?? ''}
        width={width ?? undefined}
        height={height ?? undefined}
        style={width && height ? { width: Math.round(Math.min(width, (HIGHEST * width) / height)) } : undefined}
      />
      <figcaption>
        <Credit author={author} creditLine={creditLine} licence={licence} />
      </figcaption>
    </figure>
  );
}

export function Credit({
  author,
  creditLine,
  licence,
}: Pick<CreditedPictureFragment, 'author' | 'creditLine' | 'licence'>) {
  return (
    <small>
      {typeset([author, creditLine].filter(Boolean).join(', '))},{' '}
      <a href={licence.url} rel="license">
        {licence.label}
      </a>
    </small>
  );
}
