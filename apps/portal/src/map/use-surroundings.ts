import { useQuery } from '@apollo/client/react';
import { PointMapDocument } from '../generated/graphql.js';
import type { Surroundings } from './point-drawing.js';
import type { Point } from './point-view.js';

/** What lies around a commune: its outline, and the communes of its EPCI by name; undefined until it is known. */
export function useSurroundings(commune: string | undefined): (Surroundings & { center?: Point }) | undefined {
  const { data, error } = useQuery(PointMapDocument, { variables: { id: commune ?? '' }, skip: !commune });
  if (commune && !data && !error) return undefined;
  const territory = data?.territory;
  const here = territory?.centroid;
  const places = [...(territory ? [territory] : []), ...(territory?.epci?.children.nodes ?? [])];
  return {
    center: here ? [here.longitude, here.latitude] : undefined,
    contour: (territory?.contour ?? null) as GeoJSON.Geometry | null,
    places: [...new Map(places.map((place) => [place.id, place])).values()].flatMap(({ name, centroid }) =>
      // Those of which no place is known would lie in one heap in the middle of their département.
      centroid?.precision === 'PLACE' ? [{ name, at: [centroid.longitude, centroid.latitude] as const }] : [],
    ),
  };
}
