import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PointMapDocument } from '../generated/graphql.js';
import { MapSkeleton } from '../map/beside-map.js';
import type { Point } from '../map/point-view.js';
import { PlainButton } from '../shell/plain-button.js';

const PointMap = lazy(async () => ({ default: (await import('../map/point-map.js')).PointMap }));

interface PointControlProps {
  id: string;
  commune: string | undefined;
  point: Point | null;
  pick: (point: Point | null) => void;
}

const FRANCE = { center: [2.6, 46.6], width: 1300 } as const;
/** Around a commune, in kilometres. */
const NEAR = 12;

/** Opens a map on which the point is picked: of the commune that is chosen, else of France. */
export function PointControl({ id, commune, point, pick }: PointControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        <PlainButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'map.pick.close' : 'map.pick.open')}
        </PlainButton>
      </p>
      {isOpen && (
        <Suspense fallback={<MapSkeleton />}>
          <OfCommune key={commune} {...{ id, commune, point, pick }} />
        </Suspense>
      )}
    </>
  );
}

function OfCommune({ id, commune, point, pick }: PointControlProps) {
  const { data, error } = useQuery(PointMapDocument, { variables: { id: commune ?? '' }, skip: !commune });
  if (commune && !data && !error) return <MapSkeleton />;
  const territory = data?.territory;
  const here = territory?.centroid;
  const around = here ? { center: [here.longitude, here.latitude] as const, width: NEAR } : FRANCE;
  const places = [...(territory ? [territory] : []), ...(territory?.epci?.children.nodes ?? [])];
  return (
    <PointMap
      id={`${id}-map`}
      {...{ point, pick, around }}
      contour={(territory?.contour ?? null) as GeoJSON.Geometry | null}
      places={[...new Map(places.map((place) => [place.id, place])).values()].flatMap(({ name, centroid }) =>
        centroid ? [{ name, at: [centroid.longitude, centroid.latitude] as const }] : [],
      )}
    />
  );
}
