/** Flat coordinates from longitude and latitude; y grows downwards, as in SVG. */
type Project = (point: GeoJSON.Position) => [number, number];

const radians = Math.PI / 180;

/** Lambert-93, the conic conformal projection of the maps of metropolitan France (sphere; unit: kilometre). */
export const lambert93: Project = (() => {
  const [first, second, origin, meridian] = [44 * radians, 49 * radians, 46.5 * radians, 3 * radians];
  const tangent = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);
  const n = Math.log(Math.cos(first) / Math.cos(second)) / Math.log(tangent(second) / tangent(first));
  const f = (Math.cos(first) * tangent(first) ** n) / n;
  const radius = (latitude: number): number => (6371 * f) / tangent(latitude) ** n;
  return ([longitude = 0, latitude = 0]) => {
    const rho = radius(latitude * radians);
    const theta = n * (longitude * radians - meridian);
    return [rho * Math.sin(theta), rho * Math.cos(theta) - radius(origin)];
  };
})();

/** Whether a point lies on the sheet of metropolitan France: other parts of it are as far north. */
export const isMetropolitan = ([longitude = 0, latitude = 0]: GeoJSON.Position): boolean =>
  latitude > 41 && latitude < 52 && longitude > -6 && longitude < 10;

/** A small overseas territory, true to scale at its own latitude. */
export function localProjection(latitude: number): Project {
  const scale = 111.2;
  const squeeze = Math.cos(latitude * radians);
  return ([x = 0, y = 0]) => [x * squeeze * scale, -y * scale];
}

/** On the sphere, in kilometres. */
export function distanceKm([x1 = 0, y1 = 0]: GeoJSON.Position, [x2 = 0, y2 = 0]: GeoJSON.Position): number {
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(y2 - y1) + Math.cos(y1 * radians) * Math.cos(y2 * radians) * half(x2 - x1);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

export type Box = [left: number, top: number, right: number, bottom: number];

type Drawable = GeoJSON.Geometry | null | undefined;

function lines(geometry: Drawable): GeoJSON.Position[][] {
  switch (geometry?.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(lines);
    default:
      return [];
  }
}

export function pathOf(geometry: Drawable, project: Project): string {
  const closed = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
  return lines(geometry)
    .map((line) => {
      const points = line.map((point) =>
        project(point)
          .map((value) => value.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

export function boxOf(geometries: readonly Drawable[], project: Project): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const line of lines(geometry)) {
      for (const point of line) {
        const [x, y] = project(point);
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
    }
  }
  return box;
}

/** Longitudes and latitudes: for MapLibre, which projects by itself. */
export const unprojected: Project = ([x = 0, y = 0]) => [x, y];

/** Overseas codes start with 97 or 98; regions of the five overseas départements are 01 to 06. */
export function isOverseas(code: string, level: 'departement' | 'region'): boolean {
  return level === 'region' ? /^0[1-6]$|^9[78]\d/.test(code) : /^9[78]/.test(code);
}

/** The same middle, and no narrower than so many degrees. */
export function atLeast([left, top, right, bottom]: Box, degrees: number): Box {
  const wide = Math.max(0, (degrees - (right - left)) / 2);
  const high = Math.max(0, (degrees - (bottom - top)) / 2);
  return [left - wide, top - high, right + wide, bottom + high];
}

export function padded([left, top, right, bottom]: Box, ratio: number): Box {
  const margin = Math.max(right - left, bottom - top) * ratio;
  return [left - margin, top - margin, right + margin, bottom + margin];
}
