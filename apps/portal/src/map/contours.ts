import { feature, mesh } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
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
  const shapes = (outlines: Outlines): Map<string, Shape> =>
    new Map(
      (
        feature(topology, outlines) as GeoJSON.FeatureCollection<
          GeoJSON.Polygon | GeoJSON.MultiPolygon,
          { code: string }
        >
      ).features.map((shape) => [shape.properties.code, shape]),
    );
  return {
    departements: shapes(topology.objects.departements),
    regions: shapes(topology.objects.regions),
    inner: mesh(topology, topology.objects.departements, (a, b) => a !== b),
    between: mesh(topology, topology.objects.regions, (a, b) => a !== b),
  };
}
