import { useTranslation } from 'react-i18next';
import { coneOf, pointOf } from './bearing.js';
import classes from './viewpoint.module.css';

interface CompassProps {
  bearing: number;
  focalLengthMm: number | null;
}

/** Which way the camera looks, and how much it takes in. */
export function Compass({ bearing, focalLengthMm }: CompassProps) {
  const { t } = useTranslation();
  return (
    <svg className={classes.compass} viewBox="-60 -60 120 120" aria-hidden="true">
      <path d={coneOf([0, 0], bearing, 40, focalLengthMm)} className={classes.cone} />
      <circle r="40" className={classes.dial} />
      <path d="M0 -40V-34M40 0H34M0 40V34M-40 0H-34" className={classes.dial} />
      <circle r="3" className={classes.stand} />
      {(['north', 'east', 'south', 'west'] as const).map((side, quarter) => {
        const [x, y] = [
          [0, -46],
          [50, 5],
          [0, 56],
          [-50, 5],
        ][quarter]!;
        return (
          <text key={side} x={x} y={y} textAnchor="middle">
            {t(`viewpoint.sides.${side}`)}
          </text>
        );
      })}
    </svg>
  );
}

/** `62° (est-nord-est)`. */
export function useBearing(): (bearing: number) => string {
  const { t } = useTranslation();
  return (bearing) =>
    t('viewpoint.degrees', {
      degrees: Math.round(bearing),
      point: t('viewpoint.points').split(' ')[pointOf(bearing)],
    });
}
