import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent, formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { ViewpointViewFragment as Photograph } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfPicture } from '../i18n/lang-of.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './viewpoint.module.css';

export type Shown = Photograph & { media: NonNullable<Photograph['media']> & { url: string } };

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowDown: -2,
  ArrowRight: 2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};
const within = (share: number): number => Math.min(100, Math.max(0, share));

/** The same view at two dates, one over the other with a border to be moved, or side by side: the same two pictures in the same order. */
export function Comparison({ before, after }: { before: Shown; after: Shown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isApart, setApart] = useState(false);
  const [share, setShare] = useState(50);
  const names = { before: formatPartial(before.takenOn, language), after: formatPartial(after.takenOn, language) };
  const { width, height } = before.media;
  const shape = { '--share': `${share}%`, '--shape': width && height ? `${width} / ${height}` : '3 / 2' };
  return (
    <div className={classes.comparison}>
      <div className={classes.pair} data-apart={isApart || undefined} style={shape as never}>
        <Half photograph={before} />
        <Half photograph={after} />
        {!isApart && (
          <Border
            share={share}
            set={setShare}
            label={t('viewpoint.border', names)}
            text={t('viewpoint.borderAt', { ...names, share: formatPercent(share / 100, language) })}
          />
        )}
      </div>
      <p data-screen>
        <PlainButton look="quiet" onClick={() => setApart(!isApart)}>
          {isApart ? t('viewpoint.over') : t('viewpoint.apart')}
        </PlainButton>
      </p>
    </div>
  );
}

function Half({ photograph: { takenOn, media, author } }: { photograph: Shown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <figure>
      <img src={media.url} lang={langOfPicture(language, media)} alt={media.alternativeText ?? ''} draggable={false} />
      <figcaption>
        <strong>{formatPartial(takenOn, language)}</strong>
        <span className="soft">
          {typeset(media.creditLine ?? t('viewpoint.credit', { author, licence: media.licence.label }))}
        </span>
      </figcaption>
    </figure>
  );
}

interface BorderProps {
  share: number;
  set: (share: number) => void;
  label: string;
  text: string;
}

/** What parts the two pictures: by the pointer anywhere in them, and by the keyboard. */
function Border({ share, set, label, text }: BorderProps) {
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    set(Math.round(within(((event.clientX - left) / width) * 100)));
  };
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(within(share + step));
  };
  return (
    <div className={classes.field} onPointerDown={drag} onPointerMove={drag} data-screen>
      <div
        className={classes.border}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={text}
        onKeyDown={move}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 6L3 12L9 18M15 6L21 12L15 18" />
        </svg>
      </div>
    </div>
  );
}
