import type { StyleSpecification } from 'maplibre-gl';
import type { SurveyProps } from './survey.js';
import { mapTiles } from './tiles.js';

export const collection = (features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});
export const asFeature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
  type: 'Feature',
  properties: {},
  geometry,
});
/** Where a place lies, or about where. */
export const pointOf = ({ point }: Pick<SurveyProps, 'point'>): GeoJSON.Feature[] =>
  point
    ? [{ type: 'Feature', properties: { isRough: point.isRough }, geometry: { type: 'Point', coordinates: point.at } }]
    : [];
const ink = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Our own style: paper, water, hairlines. No glyphs, and nothing fetched but the tiles of an installation that has some. */
export function styleOf(props: SurveyProps): StyleSpecification {
  const source = (features: readonly GeoJSON.Feature[]) =>
    ({ type: 'geojson', data: collection(features), promoteId: 'code' }) as const;
  const tiles = mapTiles();
  /** Of land that lies over tiles. */
  const seen = tiles ? 0.12 : 1;
  return {
    version: 8,
    sources: {
      ...(tiles && { tiles: { type: 'raster', tiles: [tiles.url], tileSize: 256 } }),
      rest: source([...props.contours.departements.values()]),
      pickable: source(props.pickable),
      between: source([asFeature(props.contours.between)]),
      selected: source(props.selected),
      own: source(props.own ? [asFeature(props.own)] : []),
      point: source(pointOf(props)),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': ink('paper') } },
      ...(tiles ? [{ id: 'tiles', type: 'raster', source: 'tiles' } as const] : []),
      {
        id: 'rest',
        type: 'fill',
        source: 'rest',
        paint: { 'fill-color': ink('land-rest'), 'fill-opacity': seen, 'fill-antialias': false },
      },
      {
        id: 'pickable',
        type: 'fill',
        source: 'pickable',
        paint: {
          'fill-color': ['case', ['boolean', ['feature-state', 'hovered'], false], ink('brick-wash'), ink('land')],
          'fill-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], tiles ? 0.5 : 1, seen],
        },
      },
      { id: 'lines', type: 'line', source: 'rest', paint: { 'line-color': ink('edge'), 'line-width': 0.6 } },
      { id: 'between', type: 'line', source: 'between', paint: { 'line-color': ink('ink'), 'line-width': 1.1 } },
      {
        id: 'selected',
        type: 'fill',
        source: 'selected',
        paint: { 'fill-color': ink('brick-wash'), 'fill-opacity': tiles ? 0.3 : 1 },
      },
      { id: 'outline', type: 'line', source: 'selected', paint: { 'line-color': ink('brick'), 'line-width': 2 } },
      { id: 'own', type: 'fill', source: 'own', paint: { 'fill-color': ink('brick'), 'fill-opacity': 0.35 } },
      { id: 'own-line', type: 'line', source: 'own', paint: { 'line-color': ink('brick'), 'line-width': 1.6 } },
      {
        id: 'point',
        type: 'circle',
        source: 'point',
        paint: {
          'circle-radius': ['case', ['get', 'isRough'], 16, 6],
          'circle-color': ink('brick'),
          'circle-opacity': ['case', ['get', 'isRough'], 0.25, 1],
          'circle-stroke-color': ink('paper'),
          'circle-stroke-width': 1.5,
        },
      },
    ],
  };
}
