import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoMap } from './beside-map.js';
import type { Contours, Shape } from './contours.js';
import { boxOf, isOverseas, lambert93, pathOf } from './projection.js';
import { drawInsets, drawLines } from './sheet-drawing.js';
import { SheetFrame, SheetLines } from './sheet-frame.js';
import { useContours } from './use-contours.js';
import classes from './map.module.css';

interface FranceSheetProps {
  nameOf?: (regionCode: string) => string | undefined;
  onPick?: (regionCode: string) => void;
}

/** The whole of France on one sheet, its regions to choose from. */
export function FranceSheet({ nameOf, onPick }: FranceSheetProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const [hovered, setHovered] = useState<string>();
  const drawing = useMemo(() => (contours ? draw(contours) : undefined), [contours]);

  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  const region = (code: string) => ({
    className: classes.region,
    'data-hovered': hovered === code || undefined,
    'data-pick': onPick ? true : undefined,
    onPointerEnter: () => setHovered(code),
    onPointerLeave: () => setHovered(undefined),
    onClick: () => onPick?.(code),
  });

  return (
    <SheetFrame
      label={t('map.france')}
      hover={hovered ? nameOf?.(hovered) : undefined}
      inset={(code) => {
        const inset = drawing?.insets.find((candidate) => candidate.code === code);
        return (
          inset && {
            viewBox: inset.viewBox,
            drawing: <path d={inset.path} {...region(inset.region)} />,
            name: nameOf?.(inset.region) ?? '',
          }
        );
      }}
    >
      {drawing && (
        <>
          {drawing.regions.map(({ code, path }) => (
            <path key={code} d={path} {...region(code)} />
          ))}
          <SheetLines inner={drawing.inner} between={drawing.between} />
        </>
      )}
    </SheetFrame>
  );
}

function draw(contours: Contours) {
  return {
    ...drawLines(contours),
    insets: drawInsets(contours).map((inset) => ({ ...inset, region: regionOf(contours, inset.shape) })),
    regions: [...contours.regions.values()]
      .filter((shape) => !isOverseas(shape.properties.code, 'region'))
      .map((shape) => ({ code: shape.properties.code, path: pathOf(shape.geometry, lambert93) })),
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
