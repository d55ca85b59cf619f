import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContours } from './use-contours.js';
import type { Contours, Shape } from './contours.js';
import { boxOf, isOverseas, lambert93, localProjection, pathOf } from './projection.js';
import classes from './map.module.css';

const SHEET = { left: -690, top: -570, width: 1320, height: 1210 };
const INSET = { size: 200, gap: 20, top: 662 };
const OVERSEAS = ['971', '972', '973', '974', '976'];

interface FranceSheetProps {
  nameOf?: (regionCode: string) => string | undefined;
  onPick?: (regionCode: string) => void;
}

/** The whole of France on one sheet: Lambert-93 with its graticule, overseas départements in a row of insets. */
export function FranceSheet({ nameOf, onPick }: FranceSheetProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const [hovered, setHovered] = useState<string>();
  const drawing = useMemo(() => (contours ? draw(contours) : undefined), [contours]);
  const graticule = useMemo(() => drawGraticule(), []);

  if (failed) return <p className={classes.failed}>{t('map.failed')}</p>;
  const hoverName = hovered ? nameOf?.(hovered) : undefined;
  const region = (code: string) => ({
    className: classes.region,
    'data-hovered': hovered === code || undefined,
    'data-pick': onPick ? true : undefined,
    onPointerEnter: () => setHovered(code),
    onPointerLeave: () => setHovered(undefined),
    onClick: () => onPick?.(code),
  });

  return (
    <div className={classes.sheet}>
      <svg
        viewBox={`${SHEET.left - 24} ${SHEET.top - 24} ${SHEET.width + 48} ${SHEET.height + INSET.size + 70}`}
        role="img"
        aria-label={t('map.france')}
        className={classes.svg}
      >
        <defs>
          <clipPath id="neatline">
            <rect x={SHEET.left} y={SHEET.top} width={SHEET.width} height={SHEET.height} />
          </clipPath>
        </defs>
        <rect x={SHEET.left} y={SHEET.top} width={SHEET.width} height={SHEET.height} className={classes.ground} />
        <g clipPath="url(#neatline)" className={classes.graticule}>
          {graticule.map((line) => (
            <path key={line.key} d={line.path} />
          ))}
        </g>
        {drawing && (
          <g clipPath="url(#neatline)">
            {drawing.regions.map(({ code, path }) => (
              <path key={code} d={path} {...region(code)} />
            ))}
            <path d={drawing.inner} className={classes.inner} />
            <path d={drawing.between} className={classes.between} />
          </g>
        )}
        <rect x={SHEET.left} y={SHEET.top} width={SHEET.width} height={SHEET.height} className={classes.neatline} />
        <rect
          x={SHEET.left - 14}
          y={SHEET.top - 14}
          width={SHEET.width + 28}
          height={SHEET.height + INSET.size + 50}
          className={classes.frame}
        />
        <g className={classes.degrees}>
          {[-4, -2, 0, 2, 4, 6, 8, 10].map((degree) => {
            const [x] = lambert93([degree, 41.4 - Math.abs(degree - 3) * 0.05]);
            return (
              <text key={degree} x={x} y={SHEET.top + SHEET.height - 10} textAnchor="middle">
                {`${Math.abs(degree)}°${degree === 0 ? '' : degree < 0 ? 'O' : 'E'}`}
              </text>
            );
          })}
        </g>
        <ScaleBar />
        {OVERSEAS.map((code, index) => {
          const inset = drawing?.insets.find((candidate) => candidate.code === code);
          const x = SHEET.left + index * ((SHEET.width + INSET.gap) / OVERSEAS.length);
          const width = (SHEET.width + INSET.gap) / OVERSEAS.length - INSET.gap;
          return (
            <g key={code} transform={`translate(${x} ${INSET.top})`}>
              <rect width={width} height={INSET.size} className={classes.insetBox} />
              {inset && (
                <svg width={width} height={INSET.size - 34} y={8} viewBox={inset.viewBox}>
                  <path d={inset.path} {...region(inset.region)} />
                </svg>
              )}
              <text x={width / 2} y={INSET.size - 12} className={classes.insetName} textAnchor="middle">
                {inset ? nameOf?.(inset.region) : ''}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={classes.hover} aria-hidden="true">
        {hoverName ?? '\u00a0'}
      </p>
    </div>
  );
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

function draw(contours: Contours) {
  const insets = OVERSEAS.flatMap((code) => {
    const shape = contours.departements.get(code);
    if (!shape) return [];
    const region = regionOf(contours, shape);
    const latitude = boxOf([shape.geometry], ([x = 0, y = 0]) => [x, y])[1];
    const project = localProjection(latitude);
    const [left, top, right, bottom] = boxOf([shape.geometry], project);
    const margin = (right - left) * 0.12;
    const viewBox = `${left - margin} ${top - margin} ${right - left + margin * 2} ${bottom - top + margin * 2}`;
    return [{ code, region, path: pathOf(shape.geometry, project), viewBox }];
  });
  const metropolitan = (line: GeoJSON.Position[]): boolean => (line[0]?.[1] ?? 0) > 40;
  const only = (lines: GeoJSON.MultiLineString): GeoJSON.MultiLineString => ({
    ...lines,
    coordinates: lines.coordinates.filter(metropolitan),
  });
  return {
    insets,
    regions: [...contours.regions.values()]
      .filter((shape) => !isOverseas(shape.properties.code, 'region'))
      .map((shape) => ({ code: shape.properties.code, path: pathOf(shape.geometry, lambert93) })),
    inner: pathOf(only(contours.inner), lambert93),
    between: pathOf(only(contours.between), lambert93),
  };
}

/** An overseas département and its region have the same outline: find the region by where it is. */
function regionOf(contours: Contours, shape: Shape): string {
  const flat = ([x = 0, y = 0]: GeoJSON.Position): [number, number] => [x, y];
  const [left, top] = boxOf([shape.geometry], flat);
  for (const region of contours.regions.values()) {
    const box = boxOf([region.geometry], flat);
    if (Math.abs(box[0] - left) < 0.05 && Math.abs(box[1] - top) < 0.05) return region.properties.code;
  }
  return shape.properties.code;
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
