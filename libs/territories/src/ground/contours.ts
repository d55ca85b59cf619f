import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Feature, type MultiPolygon, type Polygon, type Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import {
  type GeometryCollection,
  type MultiPolygon as Shapes,
  type Polygon as Shape,
  type Topology,
} from 'topojson-specification';
import { dataFile } from '../cog/dataFile.js';

/** Each surface with the ring around it first, then the holes in it; in degrees, the last point the first again. */
export type Surfaces = readonly (readonly Position[])[][];

/** The contours of communes that are shipped, each under its INSEE code. */
export interface ShippedContours {
  sha256: string;
  codes: ReadonlySet<string>;
  /** The ground of these communes together. */
  surfacesOf(codes: readonly string[]): Surfaces;
}

interface Named {
  code: string;
}
type Drawn = Topology<{ communes: GeometryCollection<Named> }>;
type Drawing = (Shape | Shapes) & { properties?: Named };

export function readShippedContours(path: string = dataFile('communes.topo.json.gz')): ShippedContours {
  const bytes = readFileSync(path);
  const topology = JSON.parse(gunzipSync(bytes).toString('utf8')) as Drawn;
  const drawings = topology.objects.communes.geometries as Drawing[];
  const shapes = new Map(drawings.map((drawing) => [drawing.properties!.code, drawing]));
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    codes: new Set(shapes.keys()),
    surfacesOf(codes) {
      const parts = codes.map((code) => shapes.get(code)!);
      const drawn = parts.length === 1 ? alone(topology, parts[0]!) : merge(topology, parts);
      return drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
    },
  };
}

const alone = (topology: Drawn, drawing: Drawing): Polygon | MultiPolygon =>
  (feature(topology, drawing) as Feature<Polygon | MultiPolygon>).geometry;
