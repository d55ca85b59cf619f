import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { MapSkeleton, NoMap } from './beside-map.js';
import type { Contours } from './contours.js';
import { PointDrawing, type Scale, type Surroundings } from './point-drawing.js';
import { isSeen, moved, type Point, type PointView, zoomed } from './point-view.js';
import { useContours } from './use-contours.js';
import classes from './point-map.module.css';

interface PointMapProps extends Surroundings {
  id: string;
  /** The point that is picked; null where none is. */
  point: Point | null;
  pick: (point: Point | null) => void;
  /** Where it begins while there is no point. */
  around: PointView;
}

/** A point picked on a map of ours, by a click or by the arrow keys; its coordinates can be typed beside it. */
export function PointMap(props: PointMapProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  return <Picked {...props} contours={contours} />;
}

function Picked({ id, point, pick, around, places, contour, contours }: PointMapProps & { contours: Contours }) {
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
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="application"
        aria-label={t('map.pick.label')}
        aria-roledescription={t('map.pick.kind')}
        aria-describedby={`${id}-how ${id}-told`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={classes.map}
        onKeyDown={onKeyDown}
      >
        <PointDrawing {...{ contours, view, places, contour, go }} over={(scale) => point && cross(point, scale)} />
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

function cross(point: Point, { project, unit, frame: { left, top, width, height } }: Scale) {
  const [x, y] = project([...point]);
  return (
    <g className={classes.cross}>
      <path d={`M${left} ${y}h${width}M${x} ${top}v${height}`} />
      <circle cx={x} cy={y} r={6 * unit} />
    </g>
  );
}
