import { useId, useMemo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/index.js';
import { lambert93, pathOf } from './projection.js';
import classes from './map.module.css';

const SHEET = { left: -690, top: -570, width: 1320, height: 1210 };
const INSET = { size: 200, gap: 20, top: 662 };
export const OVERSEAS = ['971', '972', '973', '974', '976'];
export const OVERSEAS_NAMES: Readonly<Record<string, string>> = {
  971: 'Guadeloupe',
  972: 'Martinique',
  973: 'Guyane',
  974: 'La Réunion',
  976: 'Mayotte',
};

/** What is drawn of it in all, with its margins. */
const WHOLE = {
  left: SHEET.left - 24,
  top: SHEET.top - 24,
  width: SHEET.width + 48,
  height: SHEET.height + INSET.size + 70,
};
const INSET_WIDTH = (SHEET.width + INSET.gap) / OVERSEAS.length - INSET.gap;
const INSET_ROOM = { top: 8, height: INSET.size - 34 };
export const SHEET_KM = WHOLE.width;
export const SHEET_RATIO = WHOLE.height / WHOLE.width;

/** Where a point in Lambert-93 lies on the sheet, in hundredths of its width and height. */
export const onSheet = ([x, y]: readonly [number, number]): { x: number; y: number } => ({
  x: ((x - WHOLE.left) / WHOLE.width) * 100,
  y: ((y - WHOLE.top) / WHOLE.height) * 100,
});

/** The same of a point in the inset of an overseas département, which shows this box. */
export function inInset(
  code: string,
  [left, top, width, height]: readonly [number, number, number, number],
  [x, y]: readonly [number, number],
): { x: number; y: number } {
  const scale = Math.min(INSET_WIDTH / width, INSET_ROOM.height / height);
  return onSheet([
    SHEET.left + OVERSEAS.indexOf(code) * (INSET_WIDTH + INSET.gap) + INSET_WIDTH / 2 + (x - left - width / 2) * scale,
    INSET.top + INSET_ROOM.top + INSET_ROOM.height / 2 + (y - top - height / 2) * scale,
  ]);
}

interface SheetFrameProps {
  label: string;
  /** What is drawn of metropolitan France, in Lambert-93. */
  children: ReactNode;
  /** What is drawn in the inset of an overseas département, and the box that shows it. */
  inset: (code: string) => { viewBox: string; drawing: ReactNode; name: string } | undefined;
  /** What the pointer is on. */
  hover?: string;
  /** Links and buttons upon it. */
  over?: ReactNode;
}

/** A sheet with neatline and graticule; overseas départements in a row of insets, never left out. */
export function SheetFrame({ label, children, inset, hover, over }: SheetFrameProps) {
  const clip = useId();
  const graticule = useMemo(() => drawGraticule(), []);
  return (
    <div className={classes.sheet}>
      <svg
        viewBox={`${WHOLE.left} ${WHOLE.top} ${WHOLE.width} ${WHOLE.height}`}
        role="img"
        aria-label={label}
        className={classes.svg}
      >
        <defs>
          <clipPath id={clip}>
            <rect x={SHEET.left} y={SHEET.top} width={SHEET.width} height={SHEET.height} />
          </clipPath>
        </defs>
        <rect x={SHEET.left} y={SHEET.top} width={SHEET.width} height={SHEET.height} className={classes.ground} />
        <g clipPath={`url(#${clip})`} className={classes.graticule}>
          {graticule.map((line) => (
            <path key={line.key} d={line.path} />
          ))}
        </g>
        <g clipPath={`url(#${clip})`}>{children}</g>
        <rect x={SHEET.left} y={SHEET.top} width={SHEET.width} height={SHEET.height} className={classes.neatline} />
        <rect
          x={SHEET.left - 14}
          y={SHEET.top - 14}
          width={SHEET.width + 28}
          height={SHEET.height + INSET.size + 50}
          className={classes.frame}
        />
        <Degrees />
        <ScaleBar />
        <Insets of={inset} />
      </svg>
      {over}
      <p className={classes.hover} aria-hidden="true">
        {hover ?? '\u00a0'}
      </p>
    </div>
  );
}

/** The lines between départements and between regions, above what is drawn of each. */
export function SheetLines({ inner, between }: { inner: string; between: string }) {
  return (
    <>
      <path d={inner} className={classes.inner} />
      <path d={between} className={classes.between} />
    </>
  );
}

function Degrees() {
  const west = useLanguage() === 'fr' ? 'O' : 'W';
  return (
    <g className={classes.degrees}>
      {[-4, -2, 0, 2, 4, 6, 8, 10].map((degree) => {
        const [x] = lambert93([degree, 41.4 - Math.abs(degree - 3) * 0.05]);
        return (
          <text key={degree} x={x} y={SHEET.top + SHEET.height - 10} textAnchor="middle">
            {`${Math.abs(degree)}°${degree === 0 ? '' : degree < 0 ? west : 'E'}`}
          </text>
        );
      })}
    </g>
  );
}

/** Overseas départements in a row. */
function Insets({ of }: { of: SheetFrameProps['inset'] }) {
  return OVERSEAS.map((code, index) => {
    const drawn = of(code);
    return (
      <g key={code} transform={`translate(${SHEET.left + index * (INSET_WIDTH + INSET.gap)} ${INSET.top})`}>
        <rect width={INSET_WIDTH} height={INSET.size} className={classes.insetBox} />
        {drawn && (
          <svg width={INSET_WIDTH} height={INSET_ROOM.height} y={INSET_ROOM.top} viewBox={drawn.viewBox}>
            {drawn.drawing}
          </svg>
        )}
        <text x={INSET_WIDTH / 2} y={INSET.size - 12} className={classes.insetName} textAnchor="middle">
          {drawn?.name}
        </text>
      </g>
    );
  });
}

function ScaleBar() {
  const x = SHEET.left + 40;
  const y = SHEET.top + SHEET.height - 70;
  return (
    <g className={classes.scale} aria-hidden="true">
      <path d={`M${x} ${y}h200M${x} ${y - 8}v8M${x + 100} ${y - 5}v5M${x + 200} ${y - 8}v8`} />
      <text x={x + 200} y={y - 16} textAnchor="middle">
        {'200\u00a0km'}
      </text>
      <text x={x} y={y - 16} textAnchor="middle">
        {'0'}
      </text>
    </g>
  );
}

function drawGraticule(): { key: string; path: string }[] {
  const lines: { key: string; path: string }[] = [];
  for (let longitude = -8; longitude <= 14; longitude += 2) {
    const points = Array.from({ length: 30 }, (_, index) => [longitude, 39 + index * 0.5]);
    lines.push({ key: `m${longitude}`, path: pathOf({ type: 'LineString', coordinates: points }, lambert93) });
  }
  for (let latitude = 40; latitude <= 52; latitude += 2) {
    const points = Array.from({ length: 50 }, (_, index) => [-9 + index * 0.5, latitude]);
    lines.push({ key: `p${latitude}`, path: pathOf({ type: 'LineString', coordinates: points }, lambert93) });
  }
  return lines;
}
