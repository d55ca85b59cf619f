import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapSkeleton, NoMap } from '../../map/beside-map.js';
import type { Contours } from '../../map/contours.js';
import { PointDrawing, type Scale } from '../../map/point-drawing.js';
import { useContours } from '../../map/use-contours.js';
import { type CommuneHeard, type Shade, shadeOf } from './heard.js';
import { type HeardSheet, type Placed, sheetsOf } from './sheets.js';
import classes from './heard.module.css';

const SHADES: readonly Shade[] = ['nobody', 'untold', 'low', 'middle', 'high'];

/** A circle for each commune: as large as many people live there, as dark as many of them took part. */
export function HeardMap({ communes }: { communes: readonly CommuneHeard[] }) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const sheets = useMemo(() => sheetsOf(communes), [communes]);
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  const away = communes.length - sheets.reduce((sum, sheet) => sum + sheet.communes.length, 0);
  return (
    <figure className={classes.figure}>
      <div className={classes.sheets}>
        {sheets.map((sheet) => (
          <Sheet key={sheet.key} sheet={sheet} contours={contours} />
        ))}
      </div>
      <figcaption>
        <Legend />
        {away > 0 && <p className="soft">{t('heard.mapElsewhere', { count: away })}</p>}
      </figcaption>
    </figure>
  );
}

function Sheet({ sheet, contours }: { sheet: HeardSheet; contours: Contours }) {
  const { t } = useTranslation();
  const id = useId();
  const [hovered, setHovered] = useState<CommuneHeard>();
  return (
    <div className={classes.map}>
      <PointDrawing
        contours={contours}
        view={sheet.view}
        label={t('heard.mapLabel')}
        over={(scale) => (
          <>
            <Stripes id={id} scale={scale.unit} />
            <Communes sheet={sheet} scale={scale} stripes={id} hover={setHovered} />
          </>
        )}
      />
      <p className={classes.hovered} aria-hidden="true">
        {hovered?.territory && `${hovered.territory.name}\u00a0: ${t(`heard.shades.${shadeOf(hovered)}`)}`}
      </p>
    </div>
  );
}

interface CommunesProps {
  sheet: HeardSheet;
  scale: Scale;
  /** The id of the pattern of what is not told. */
  stripes: string;
  hover: (one?: CommuneHeard) => void;
}

function Communes({ sheet: { communes, largest, smallest }, scale, stripes, hover }: CommunesProps) {
  const { project, unit, frame } = scale;
  const most = Math.max(1, communes[0]?.population ?? 1);
  const radius = ({ population }: Placed): number =>
    (smallest + (largest - smallest) * Math.sqrt((population ?? 0) / most)) * unit;
  return (
    <>
      {communes.map((one) => {
        const [cx, cy] = project([...one.at]);
        const shade = shadeOf(one);
        return (
          <circle
            key={one.territory?.id}
            {...{ cx, cy }}
            r={radius(one)}
            className={classes.commune}
            data-shade={shade}
            fill={shade === 'untold' ? `url(#${stripes})` : undefined}
            onPointerEnter={() => hover(one)}
            onPointerLeave={() => hover()}
          />
        );
      })}
      {communes
        .filter(({ isNamed }) => isNamed)
        .map((one) => {
          const [x, y] = project([...one.at]);
          const isLast = x > frame.left + 0.7 * frame.width;
          return (
            <text
              key={one.territory?.id}
              className={classes.name}
              x={x + (isLast ? -1 : 1) * (radius(one) + 3 * unit)}
              y={y + 4 * unit}
              fontSize={12 * unit}
              strokeWidth={3 * unit}
              textAnchor={isLast ? 'end' : undefined}
            >
              {one.territory?.name}
            </text>
          );
        })}
    </>
  );
}

function Legend() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <ul className={classes.legend}>
      {SHADES.map((shade) => (
        <li key={shade}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            {shade === 'untold' && <Stripes id={id} scale={1} />}
            <circle
              {...{ cx: 9, cy: 9, r: 7 }}
              className={classes.commune}
              data-shade={shade}
              fill={shade === 'untold' ? `url(#${id})` : undefined}
            />
          </svg>
          {t(`heard.shades.${shade}`)}
        </li>
      ))}
    </ul>
  );
}

function Stripes({ id, scale }: { id: string; scale: number }) {
  const size = 4 * scale;
  return (
    <defs>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={size} height={size} fill="var(--paper)" />
        <rect width={size * 0.45} height={size} fill="var(--water)" />
      </pattern>
    </defs>
  );
}
