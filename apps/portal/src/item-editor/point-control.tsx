import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapSkeleton } from '../map/beside-map.js';
import type { Point } from '../map/point-view.js';
import { useSurroundings } from '../map/use-surroundings.js';
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
  const around = useSurroundings(commune);
  if (!around) return <MapSkeleton />;
  const { center, places, contour } = around;
  return (
    <PointMap
      id={`${id}-map`}
      {...{ point, pick, places, contour }}
      around={center ? { center, width: NEAR } : FRANCE}
    />
  );
}
