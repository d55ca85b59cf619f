import { typeset } from '../format/typeset.js';
import type { CreditedPictureFragment, PictureFragment } from '../generated/graphql.js';
import classes from './picture.module.css';

interface PictureProps {
  picture: PictureFragment;
  /** Beside words that say the same: then it is not read out again. */
  isBeside?: boolean;
  className?: string;
}

/** A picture cropped to the room that it is given, around the point to keep. */
export function Picture({ picture: { url, alternativeText, focalPoint }, isBeside, className = '' }: PictureProps) {
  if (!url) return null;
  return (
    <img
      className={`${classes.cropped} ${className}`}
      src={url}
      alt={isBeside ? '' : (alternativeText ?? '')}
      loading="lazy"
      decoding="async"
      style={{ objectPosition: `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }}
    />
  );
}

/** A picture as it is, with whose it is and how it may be used. */
export function CreditedPicture({ picture }: { picture: CreditedPictureFragment }) {
  const { large, width, height, alternativeText, author, creditLine, licence } = picture;
  if (!large) return null;
  return (
    <figure className={classes.figure}>
      <img src={large} alt={alternativeText ?? ''} width={width ?? undefined} height={height ?? undefined} />
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
