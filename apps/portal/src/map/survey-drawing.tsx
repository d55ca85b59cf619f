import { useMemo } from 'react';
import type { SurveyProps } from './survey.js';
import { boxOf, localProjection, pathOf } from './projection.js';
import classes from './map.module.css';

interface SurveyDrawingProps extends SurveyProps {
  hovered: string | undefined;
  onHover: (code: string | undefined) => void;
}

/** The same map as SVG: while MapLibre loads, and where WebGL is missing. */
export function SurveyDrawing(props: SurveyDrawingProps) {
  const { contours, box, pickable, selected, own, point, label, hovered, onHover, onPick } = props;
  const project = useMemo(() => localProjection((box[1] + box[3]) / 2), [box]);
  const [left, top, right, bottom] = boxOf(
    [
      {
        type: 'LineString',
        coordinates: [
          [box[0], box[1]],
          [box[2], box[3]],
        ],
      },
    ],
    project,
  );
  const around = useMemo(
    () => [...contours.departements.values()].map((shape) => pathOf(shape.geometry, project)).join(''),
    [contours, project],
  );
  return (
    <svg viewBox={`${left} ${top} ${right - left} ${bottom - top}`} role="img" aria-label={label}>
      <path d={around} className={classes.rest} />
      {pickable.map((shape) => (
        <path
          key={shape.properties.code}
          d={pathOf(shape.geometry, project)}
          className={classes.land}
          data-pick={onPick ? true : undefined}
          data-hovered={hovered === shape.properties.code || undefined}
          onPointerEnter={() => onHover(shape.properties.code)}
          onPointerLeave={() => onHover(undefined)}
          onClick={() => onPick?.(shape.properties.code)}
        />
      ))}
      <path d={pathOf(contours.between, project)} className={classes.between} />
      {selected.map((shape) => (
        <path key={shape.properties.code} d={pathOf(shape.geometry, project)} className={classes.selected} />
      ))}
      {own && <path d={pathOf(own, project)} className={classes.own} />}
      {point && (
        <circle
          cx={project(point.at)[0]}
          cy={project(point.at)[1]}
          r={(right - left) * (point.isRough ? 0.03 : 0.012)}
          className={classes.point}
          data-rough={point.isRough || undefined}
        />
      )}
    </svg>
  );
}
