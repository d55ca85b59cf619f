/** What we use of these, which bring no types. */
declare module 'topojson-server' {
  import { type FeatureCollection } from 'geojson';
  import { type Topology } from 'topojson-specification';

  export function topology(objects: Record<string, FeatureCollection>): Topology;
}

declare module 'topojson-simplify' {
  import { type Objects, type Topology } from 'topojson-specification';

  type Area = (ring: unknown) => number;
  export const sphericalTriangleArea: Area;
  export const sphericalRingArea: Area;
  /** Each point of an arc gets a third number, how much of the shape would go with it. */
  export function presimplify(topology: Topology, area: Area): Topology;
  export function simplify(topology: Topology, least: number): Topology;
  export function filter(topology: Topology, keeps: unknown): Topology<Objects<object>>;
  export function filterAttachedWeight(topology: Topology, least: number, area: Area): unknown;
}
