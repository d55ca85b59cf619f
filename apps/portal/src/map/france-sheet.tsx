import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import type { Area } from './area.js';
import { NoMap } from './beside-map.js';
import type { Contours } from './contours.js';
import { isOverseas, lambert93, pathOf } from './projection.js';
import { drawInsets, drawLines } from './sheet-drawing.js';
import { SheetFrame, SheetLines } from './sheet-frame.js';
import { useContours } from './use-contours.js';
import classes from './map.module.css';

const NONE: readonly Area[] = [];

/** The whole of France on one sheet, its regions of the day (or départements, before there were any) to choose from. */
export function FranceSheet({ areas = NONE }: { areas?: readonly Area[] }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { contours, failed } = useContours();
  const [hovered, setHovered] = useState<Area>();
  const drawing = useMemo(() => (contours ? draw(contours, areas) : undefined), [contours, areas]);

  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  const choice = (area: Area) => ({
    className: classes.region,
    'data-hovered': hovered?.key === area.key || undefined,
    'data-pick': true,
    onPointerEnter: () => setHovered(area),
    onPointerLeave: () => setHovered(undefined),
    onClick: () => void navigate(withDay(area.path, asOf)),
  });

  return (
    <SheetFrame
      label={t('map.france')}
      hover={hovered?.name}
      inset={(code) => {
        const inset = drawing?.insets.find((candidate) => candidate.code === code);
        const area = areas.find(({ outlines }) => outlines.includes(code));
        return (
          inset && {
            viewBox: inset.viewBox,
            drawing: <path d={inset.path} {...(area ? choice(area) : { className: classes.region })} />,
            name: area?.name ?? '',
          }
        );
      }}
    >
      {drawing && (
        <>
          <path d={drawing.land} className={classes.region} />
          {drawing.areas.map(({ area, path }) => (
            <path key={area.key} d={path} {...choice(area)} />
          ))}
          <SheetLines inner={drawing.inner} between={drawing.between} />
        </>
      )}
    </SheetFrame>
  );
}

function draw(contours: Contours, areas: readonly Area[]) {
  const metropolitan = (codes: Iterable<string>): string[] =>
    [...codes].filter((code) => !isOverseas(code, 'departement') && contours.departements.has(code));
  const areaOf = new Map(areas.flatMap(({ key, outlines }) => outlines.map((code) => [code, key])));
  return {
    ...drawLines(contours, (code) => areaOf.get(code)),
    insets: drawInsets(contours),
    land: pathOf(contours.merged(metropolitan(contours.departements.keys())), lambert93),
    areas: areas
      .map((area) => ({ area, outlines: metropolitan(area.outlines) }))
      .filter(({ outlines }) => outlines.length > 0)
      .map(({ area, outlines }) => ({ area, path: pathOf(contours.merged(outlines), lambert93) })),
  };
}
