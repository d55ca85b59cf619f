import { useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../shell/plain-button.js';
import classes from './attendance.module.css';

const WIDTH = 600;
const HEIGHT = 200;
/** As long as the API takes them. */
const LONGEST = 8000;
/** Points nearer than that to the last one are left out. */
const NEAR = 4;

interface SignaturePadProps {
  id: string;
  value: string;
  set: (drawing: string) => void;
}

/** A sheet to sign on by finger, pen or mouse: what is drawn are lines between whole points, and nothing else. */
export function SignaturePad({ id, value, set }: SignaturePadProps) {
  const { t } = useTranslation();
  const line = useRef({ x: 0, y: 0, isBegun: false });
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    line.current = { ...pointOf(event), isBegun: false };
  };
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    const { x, y, isBegun } = line.current;
    const next = pointOf(event);
    if (event.buttons === 0 || Math.hypot(next.x - x, next.y - y) < NEAR) return;
    const drawn = `${value}${isBegun ? '' : `M${x} ${y}`}L${next.x} ${next.y}`;
    if (drawn.length > LONGEST) return;
    line.current = { ...next, isBegun: true };
    set(drawn);
  };
  return (
    <div className={classes.pad}>
      <p>{t('attendance.drawHelp')}</p>
      <svg
        id={id}
        tabIndex={-1}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('attendance.drawHelp')}
        onPointerDown={begin}
        onPointerMove={draw}
      >
        <line x1="24" x2={WIDTH - 24} y1="160" y2="160" className={classes.line} />
        <path d={value} />
      </svg>
      <PlainButton look="quiet" onClick={() => set('')}>
        {t('attendance.drawAgain')}
      </PlainButton>
    </div>
  );
}

function pointOf(event: PointerEvent<SVGSVGElement>): { x: number; y: number } {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const within = (part: number, whole: number): number => Math.min(whole, Math.max(0, Math.round(part * whole)));
  return { x: within((event.clientX - left) / width, WIDTH), y: within((event.clientY - top) / height, HEIGHT) };
}
