import { useQuery } from '@apollo/client/react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import { formatPercent } from '../format/format.js';
import { MediaDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import classes from './media.module.css';

interface Point {
  x: number;
  y: number;
}
export const MIDDLE: Point = { x: 0.5, y: 0.5 };
export const isPoint = (value: unknown): value is Point => typeof value === 'object' && value !== null && 'x' in value;

const STEP = 0.05;
const MOVES: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};
/** Within the picture, in hundredths. */
const within = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;

/** A point of the picture, by the pointer or the arrow keys. */
export function FocalControl({ id, value, set, media }: CustomControl & { media: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(MediaDocument, { variables: { id: media } });
  const url = data?.media?.url;
  const { x, y } = isPoint(value) ? value : MIDDLE;
  if (!url) return null;
  const point = (event: MouseEvent<HTMLButtonElement>): void => {
    // By the keyboard there is no place: it moves by the arrows.
    if (event.detail === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    set({ x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) });
  };
  const move = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    if (!by) return;
    event.preventDefault();
    set({ x: within(x + by.x), y: within(y + by.y) });
  };
  const where = t('media.write.focalAt', { x: formatPercent(x, language), y: formatPercent(y, language) });
  return (
    <>
      <button id={id} type="button" className={classes.focal} aria-label={where} onClick={point} onKeyDown={move}>
        <img src={url} alt="" />
        <span className={classes.point} style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
      </button>
      <p role="status" className="soft">
        {where}
      </p>
    </>
  );
}
