import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay, formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { ContributionPhotographsFragment } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { ItemTitle } from '../../portals/item-title.js';
import { addressOf, type Photograph, sourcesOf } from './photo.js';
import classes from './photo.module.css';

interface ShotProps {
  photograph: Photograph;
  /** Beside words that say the same: then it is not read out again. */
  isBeside?: boolean;
  sizes: string;
  /** Of what was written of it, where that is not the language of the page. */
  lang: string | undefined;
  className?: string;
}

/** A photograph, as wide as its room asks for; a word in its place while it is being drawn. */
export function Shot({ photograph, isBeside, sizes, lang, className }: ShotProps) {
  const { t } = useTranslation();
  const { alternativeText, isDrawn, width, height } = photograph;
  if (!isDrawn) return <span className={classes.preparing}>{t('photo.preparing')}</span>;
  return (
    <img
      className={className}
      src={addressOf(photograph, 640)}
      srcSet={sourcesOf(photograph)}
      sizes={sizes}
      lang={lang}
      alt={isBeside ? '' : alternativeText}
      width={width}
      height={height}
      style={{ '--wide': `${width}px`, '--shape': width / height } as CSSProperties}
      loading="lazy"
      decoding="async"
    />
  );
}

interface CreditProps {
  photograph: Photograph;
  author: string | undefined;
  /** When it arrived, where a list stands in that order: told if it is another day. */
  submittedAt?: string;
}

/** Who took it and when, and how it may be used again. */
export function Credit({ photograph, author, submittedAt }: CreditProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { takenOn, licence } = photograph;
  const taken = takenOn && formatDay(takenOn, language);
  const received = submittedAt && formatDayOf(submittedAt, language);
  return (
    <span className="soft">
      {typeset(author ?? t('photo.anonymous'))}
      {taken && ` · ${t('photo.tookOn', { day: taken })}`}
      {received && received !== taken && ` · ${t('photo.receivedOn', { day: received })}`} ·{' '}
      <a href={licence.url} rel="license">
        {licence.label}
      </a>
    </span>
  );
}

interface PhotoFigureProps {
  contribution: ContributionPhotographsFragment;
  author: string | undefined;
  lang: string | undefined;
}

/** The photograph of a contribution, with what is told of it and where else it is shown. */
export function PhotoFigure({
  contribution: { photograph, retakes, viewpointPhotographs },
  author,
  lang,
}: PhotoFigureProps) {
  const { t } = useTranslation();
  if (!photograph) return null;
  const taken = (viewpointPhotographs ?? []).flatMap(({ id, series }) => (series ? [{ id, series }] : []));
  const isAimed = retakes && !taken.some(({ series }) => series.id === retakes.id);
  return (
    <figure className={classes.figure}>
      <Shot photograph={photograph} sizes="(width >= 960px) 960px, 100vw" lang={lang} />
      <figcaption>
        <Credit photograph={photograph} author={author} />
        {isAimed && (
          <p>
            {t('photo.retakes')}{' '}
            <DatedLink to={`/ressources/${retakes.id}`}>
              <ItemTitle item={retakes} />
            </DatedLink>
          </p>
        )}
        {taken.map(({ id, series }) => (
          <p key={id}>
            {t('photo.taken')}{' '}
            <DatedLink to={`/ressources/${series.id}`}>
              <ItemTitle item={series} />
            </DatedLink>
          </p>
        ))}
      </figcaption>
    </figure>
  );
}
