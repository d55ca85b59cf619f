import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FeatureCollection } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import { type GeometryCollection, type MultiPolygon, type Polygon, type Topology } from 'topojson-specification';
import { dataFile } from '../cog/dataFile.js';
import { type Kind, type Territory } from '../cog/model.js';
import { readCogFile } from '../cog/store/file.js';

export interface Place {
  code: string;
  name: string;
}

/** The contours shipped: départements, and régions made of them, both named by INSEE code. */
export type Contours = Topology<{ departements: GeometryCollection<Place>; regions: GeometryCollection<Place> }>;

type Shape = Polygon<Place> | MultiPolygon<Place>;

export const contourFile = (): string => dataFile('contours.topo.json');

/** In steradians: a corner whose triangle is smaller goes, and islands of less than twenty of them. */
const LEAST = 3e-8;
/** Those that are small, or shown alone in a frame of their own, are drawn more finely, or they would be mere polygons. */
const FINE = { codes: new Set(['75', '92', '93', '94', '90', '971', '972', '974', '976']), times: 50 };
/** Steps across the whole, from Guadeloupe to Réunion: about 100 m each. */
const GRID = 100_000;

/** Writes contours.topo.json from a folder with `departements-avec-outre-mer.geojson` (IGN Admin Express); returns the number of bytes. */
export function generateContours(folder: string, path: string = contourFile()): number {
  const source = JSON.parse(
    readFileSync(join(folder, 'departements-avec-outre-mer.geojson'), 'utf8'),
  ) as FeatureCollection;
  const text = JSON.stringify(makeContours(source));
  writeFileSync(path, `${text}\n`);
  return text.length + 1;
}

export function makeContours(source: FeatureCollection): Contours {
  const { arcs, transform, ...drawn } = simplified(source);
  const chronicle = readCogFile();
  const named = (kind: Kind): (Place & { territory: Territory })[] =>
    chronicle
      .openOf(kind)
      .map((territory) => ({ code: territory.code, name: territory.versions.at(-1)!.name, territory }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  const departements = named('DEPARTEMENT');
  const shapes = new Map(shapesIn(drawn).map((shape) => [shape.properties!.code, shape]));
  const lacking = departements.filter(({ code }) => !shapes.has(code));
  if (lacking.length > 0) throw new Error(`No shape for ${lacking.map(({ name }) => name).join(', ')}`);

  const regions = named('REGION').map(({ code, name, territory }): Shape => {
    const parts = departements.filter((one) => one.territory.versions.at(-1)!.regionId === territory.id);
    const merged = mergeArcs({ ...drawn, arcs } as Topology, parts.map((one) => shapes.get(one.code)!) as never);
    return { type: 'MultiPolygon', arcs: (merged as MultiPolygon).arcs, properties: { code, name } };
  });
  return {
    type: 'Topology',
    ...(transform ? { transform } : {}),
    objects: {
      departements: {
        type: 'GeometryCollection',
        geometries: departements.map(({ code, name }) => {
          const { type, arcs: own } = shapes.get(code)!;
          return { type, arcs: own, properties: { code, name } } as Shape;
        }),
      },
      regions: { type: 'GeometryCollection', geometries: regions },
    },
    arcs,
  };
}

const shapesIn = ({ objects }: Pick<Topology, 'objects'>): Shape[] =>
  (objects['departements'] as GeometryCollection<Place>).geometries as Shape[];

function simplified(source: FeatureCollection): Topology {
  const weighed = presimplify(topologyOf({ departements: source }), sphericalTriangleArea);
  const fine = shapesIn(weighed).filter(({ properties }) => FINE.codes.has(properties!.code));
  const arcs = fine.flatMap((shape) => (shape.arcs as unknown[]).flat(2) as number[]);
  // An arc that is drawn the other way round is told by its complement.
  for (const arc of new Set(arcs.map((at) => (at < 0 ? ~at : at))))
    for (const point of weighed.arcs[arc]!) point[2]! *= FINE.times;
  const drawn = simplify(weighed, LEAST);
  return quantize(filter(drawn, filterAttachedWeight(drawn, LEAST * 20, sphericalRingArea)), GRID);
}
