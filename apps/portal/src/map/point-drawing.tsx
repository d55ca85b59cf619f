import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { Contours } from './contours.js';
import { flatAround, isSeen, type Point, type PointView, RATIO, UNITS_PER_KM } from './point-view.js';
import { pathOf } from './projection.js';
import mapClasses from './map.module.css';
import classes from './point-map.module.css';

export interface Surroundings {
  /** Places with their names, to find one’s way by. */
  places?: readonly { name: string; at: Point }[];
  contour?: GeoJSON.Geometry | null;
}

/** How a drawing is measured: where a point lies in it, and how long what is a four hundredth of its width. */
export interface Scale {
  project: (point: GeoJSON.Position) => [number, number];
  unit: number;
  frame: { left: number; top: number; width: number; height: number };
}

interface PointDrawingProps extends Surroundings {
  contours: Contours;
  view: PointView;
  /** What it says to those who do not see it; without it, something beside it says the same. */
  label?: string;
  /** Where somebody clicked. */
  go?: (point: Point) => void;
  /** What is drawn on top of it. */
  over?: (scale: Scale) => ReactNode;
}

/** A few kilometres around a point: outlines, places with their names and how far they are. */
export function PointDrawing({ contours, view, places = [], contour, label, go, over }: PointDrawingProps) {
  const { center } = view;
  const width = view.width * UNITS_PER_KM;
  const height = width * RATIO;
  const { project, back } = useMemo(() => flatAround(center), [center]);
  const land = useMemo(
    () => [...contours.departements.values()].map((shape) => pathOf(shape.geometry, project)).join(''),
    [contours, project],
  );
  const [x, y] = project([...center]);
  const [left, top] = [x - width / 2, y - height / 2];
  const unit = width / 400;
  const click = ({ clientX, clientY, currentTarget }: MouseEvent<SVGSVGElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    go?.(back([left + ((clientX - box.left) / box.width) * width, top + ((clientY - box.top) / box.height) * height]));
  };
  const seen = places.filter(({ at }) => isSeen(at, view));
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    // The keyboard moves the point from the frame around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <svg
      viewBox={`${left} ${top} ${width} ${height}`}
      onClick={go && click}
      className={go ? classes.picked : undefined}
      {...named}
    >
      <path d={land} className={mapClasses.region} />
      <path d={pathOf(contours.inner, project)} className={mapClasses.inner} />
      <path d={pathOf(contours.between, project)} className={mapClasses.between} />
      {contour && <path d={pathOf(contour, project)} className={classes.commune} />}
      {seen.map(({ name, at }) => {
        const [placeX, placeY] = project([...at]);
        // A name that would go on beyond the right edge stands before its place.
        const isLast = placeX > left + 0.72 * width;
        return (
          <g key={name} className={classes.place}>
            <circle cx={placeX} cy={placeY} r={1.6 * unit} />
            {seen.length <= 40 && (
              <text
                x={placeX + (isLast ? -4 : 4) * unit}
                y={placeY + 3 * unit}
                fontSize={11 * unit}
                textAnchor={isLast ? 'end' : undefined}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      {over?.({ project, unit, frame: { left, top, width, height } })}
      <ScaleBar x={left + 12 * unit} y={top + height - 12 * unit} width={view.width} unit={unit} />
    </svg>
  );
}

/** About a quarter of the width, in round kilometres. */
function ScaleBar({ x, y, width, unit }: { x: number; y: number; width: number; unit: number }) {
  const language = useLanguage();
  const km = [0.5, 1, 3, 5, 20, 50, 300].findLast((one) => one <= width / 3.5) ?? 0.5;
  const length = km * UNITS_PER_KM;
  return (
    <g className={classes.scale}>
      <path d={`M${x} ${y}h${length}M${x} ${y - 4 * unit}v${4 * unit}M${x + length} ${y - 4 * unit}v${4 * unit}`} />
      <text x={x} y={y - 7 * unit} fontSize={11 * unit}>
        {`${formatNumber(km, language)}\u00a0km`}
      </text>
    </g>
  );
}
