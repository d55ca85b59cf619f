import { useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { MapSkeleton, NoMap } from './beside-map.js';
import type { Contours } from './contours.js';
import { flatAround, isSeen, moved, type Point, type PointView, RATIO, UNITS_PER_KM, zoomed } from './point-view.js';
import { pathOf } from './projection.js';
import { useContours } from './use-contours.js';
import mapClasses from './map.module.css';
import classes from './point-map.module.css';

interface PointMapProps {
  id: string;
  /** The point that is picked; null where none is. */
  point: Point | null;
  pick: (point: Point | null) => void;
  /** Where it begins while there is no point. */
  around: PointView;
  /** Places with their names, to find one’s way by. */
  places?: readonly { name: string; at: Point }[];
  contour?: GeoJSON.Geometry | null;
}

/** A point picked on a map of ours, by a click or by the arrow keys; its coordinates can be typed beside it. */
export function PointMap(props: PointMapProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  return <Picked {...props} contours={contours} />;
}

function Picked({ id, point, pick, around, places = [], contour, contours }: PointMapProps & { contours: Contours }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [view, setView] = useState<PointView>({ ...around, center: point ?? around.center });
  const degrees = (value: number): string => (language === 'fr' ? String(value).replace('.', ',') : String(value));
  const told = point
    ? t('map.pick.at', { latitude: degrees(point[1]), longitude: degrees(point[0]) })
    : t('map.pick.nowhere');
  const go = (next: Point): void => {
    pick(next);
    if (!isSeen(next, view)) setView({ ...view, center: next });
  };
  const zoom = (by: -1 | 1): void => setView({ center: point ?? view.center, width: zoomed(view.width, by) });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(point ?? view.center, event.key, event.shiftKey, view);
    if (next) go(next);
    else if (event.key === '+' || event.key === '=') zoom(-1);
    else if (event.key === '-') zoom(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.picker}>
      <p id={`${id}-how`} className="soft">
        {t('map.pick.how')}
      </p>
      {/* It is used by keyboard: its arrows are its own, and what they do is said. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="application"
        aria-label={t('map.pick.label')}
        aria-roledescription={t('map.pick.kind')}
        aria-describedby={`${id}-how ${id}-told`}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={classes.map}
        onKeyDown={onKeyDown}
      >
        <Drawing view={view} point={point} go={go} places={places} contour={contour} contours={contours} />
      </div>
      <p id={`${id}-told`} role="status" className="figures">
        {told}
      </p>
      <div className={classes.tools}>
        <PlainButton look="quiet" onClick={() => zoom(-1)}>
          {t('map.zoomIn')}
        </PlainButton>
        <PlainButton look="quiet" onClick={() => zoom(1)}>
          {t('map.zoomOut')}
        </PlainButton>
        {point && (
          <PlainButton look="quiet" onClick={() => pick(null)}>
            {t('map.pick.remove')}
          </PlainButton>
        )}
      </div>
    </div>
  );
}

interface DrawingProps extends Required<Pick<PointMapProps, 'point' | 'places'>>, Pick<PointMapProps, 'contour'> {
  view: PointView;
  go: (point: Point) => void;
  contours: Contours;
}

function Drawing({ view, point, go, places, contour, contours }: DrawingProps) {
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
    go(back([left + ((clientX - box.left) / box.width) * width, top + ((clientY - box.top) / box.height) * height]));
  };
  const cross = point && project([...point]);
  const seen = places.filter(({ at }) => isSeen(at, view));
  return (
    // The keyboard moves the point from the frame around it.
    <svg viewBox={`${left} ${top} ${width} ${height}`} onClick={click} aria-hidden="true">
      <path d={land} className={mapClasses.region} />
      <path d={pathOf(contours.inner, project)} className={mapClasses.inner} />
      <path d={pathOf(contours.between, project)} className={mapClasses.between} />
      {contour && <path d={pathOf(contour, project)} className={classes.commune} />}
      {seen.map(({ name, at }) => {
        const [placeX, placeY] = project([...at]);
        return (
          <g key={name} className={classes.place}>
            <circle cx={placeX} cy={placeY} r={1.6 * unit} />
            {seen.length <= 40 && (
              <text x={placeX + 4 * unit} y={placeY + 3 * unit} fontSize={11 * unit}>
                {name}
              </text>
            )}
          </g>
        );
      })}
      {cross && (
        <g className={classes.cross}>
          <path d={`M${left} ${cross[1]}h${width}M${cross[0]} ${top}v${height}`} />
          <circle cx={cross[0]} cy={cross[1]} r={6 * unit} />
        </g>
      )}
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
