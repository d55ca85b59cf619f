import type { Contours, Shape } from './contours.js';
import { boxOf, isMetropolitan, isOverseas, lambert93, localProjection, pathOf } from './projection.js';
import { OVERSEAS } from './sheet-frame.js';

interface Inset {
  code: string;
  shape: Shape;
  path: string;
  viewBox: string;
  /** Width of the box, in kilometres. */
  width: number;
}

/** Each overseas département true to shape, in a box around it. */
export function drawInsets(contours: Contours): Inset[] {
  return OVERSEAS.flatMap((code) => {
    const shape = contours.departements.get(code);
    if (!shape) return [];
    const latitude = boxOf([shape.geometry], ([x = 0, y = 0]) => [x, y])[1];
    const project = localProjection(latitude);
    const [left, top, right, bottom] = boxOf([shape.geometry], project);
    const margin = (right - left) * 0.12;
    const width = right - left + margin * 2;
    const viewBox = `${left - margin} ${top - margin} ${width} ${bottom - top + margin * 2}`;
    return [{ code, shape, path: pathOf(shape.geometry, project), viewBox, width }];
  });
}

/** The lines between départements of metropolitan France, and between the groups of them: regions of today when left out. */
export function drawLines(
  contours: Contours,
  groupOf?: (code: string) => string | undefined,
): { inner: string; between: string } {
  const metropolitan = ([point]: GeoJSON.Position[]): boolean => point !== undefined && isMetropolitan(point);
  const only = (lines: GeoJSON.MultiLineString): string =>
    pathOf({ ...lines, coordinates: lines.coordinates.filter(metropolitan) }, lambert93);
  return { inner: only(contours.inner), between: only(groupOf ? contours.linesBetween(groupOf) : contours.between) };
}

/** Each département, on the sheet or in its inset, and the lines between them. */
export function drawDepartements(contours: Contours) {
  return {
    ...drawLines(contours),
    insets: drawInsets(contours),
    departements: [...contours.departements.values()]
      .filter((shape) => !isOverseas(shape.properties.code, 'departement'))
      .map((shape) => ({ code: shape.properties.code, path: pathOf(shape.geometry, lambert93) })),
  };
}
