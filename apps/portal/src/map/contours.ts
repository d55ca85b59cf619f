import { feature, merge, mesh } from 'topojson-client';
import type { Topology, GeometryCollection, Polygon, MultiPolygon } from 'topojson-specification';
import url from '../../../../libs/territories/data/contours.topo.json?url';

type Outlines = GeometryCollection<{ code: string }>;
type ContourTopology = Topology<{ departements: Outlines; regions: Outlines }>;
export type Shape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { code: string }>;

export interface Contours {
  departements: Map<string, Shape>;
  regions: Map<string, Shape>;
  /** Lines shared by two départements of one region, and by two regions: drawn once, finely and boldly. */
  inner: GeoJSON.MultiLineString;
  between: GeoJSON.MultiLineString;
  /** The outlines of these départements as one surface. */
  merged: (codes: readonly string[]) => GeoJSON.MultiPolygon;
  /** The lines between départements of which this does not say the same. */
  linesBetween: (groupOf: (code: string) => string | undefined) => GeoJSON.MultiLineString;
}

let loading: Promise<Contours> | undefined;

/** The outlines of départements and regions, fetched once and only when a map is drawn. */
export function loadContours(): Promise<Contours> {
  loading ??= fetch(url)
    .then((response) => {
      if (!response.ok) throw new Error(`Contours: ${response.status}`);
      return response.json() as Promise<ContourTopology>;
    })
    .then(read)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

function read(topology: ContourTopology): Contours {
  const { departements, regions } = topology.objects;
  const shapes = (outlines: Outlines): Map<string, Shape> =>
    new Map(
      (
        feature(topology, outlines) as GeoJSON.FeatureCollection<
          GeoJSON.Polygon | GeoJSON.MultiPolygon,
          { code: string }
        >
      ).features.map((shape) => [shape.properties.code, shape]),
    );
  const codeOf = (outline: { properties?: unknown }): string => (outline.properties as { code: string }).code;
  const between = (a: unknown, b: unknown): boolean => a !== b;
  return {
    departements: shapes(departements),
    regions: shapes(regions),
    inner: mesh(topology, departements, between),
    between: mesh(topology, regions, between),
    merged: (codes) =>
      merge(
        topology,
        departements.geometries.filter((outline) => codes.includes(codeOf(outline))) as (Polygon | MultiPolygon)[],
      ),
    linesBetween: (groupOf) =>
      mesh(topology, departements, (a, b) => a !== b && groupOf(codeOf(a)) !== groupOf(codeOf(b))),
  };
}
