import { useTranslation } from 'react-i18next';
import type { TerritoryOnMapFragment } from '../generated/graphql.js';
import type { Contours } from '../map/contours.js';
import { PlaceMap, type View } from '../map/place-map.js';
import { boxOf, padded, unprojected, type Box } from '../map/projection.js';

/** A GeoJSON value may be a geometry or a feature around one. */
function geometryOf(value: unknown): GeoJSON.Geometry | null {
  const json = value as { type?: string; geometry?: GeoJSON.Geometry } | null;
  if (!json?.type) return null;
  return json.type === 'Feature' ? (json.geometry ?? null) : (json as GeoJSON.Geometry);
}

export function TerritoryMap({ territory }: { territory: TerritoryOnMapFragment }) {
  const { t } = useTranslation();
  const { name, departement } = territory;
  return (
    <PlaceMap
      place={territory}
      viewOf={viewOf}
      none={t('map.none')}
      label={({ isOwn }) =>
        isOwn
          ? `${t('map.ownContour', { name })}.`
          : t('map.inDepartement', { name, departement: departement?.name ?? '' })
      }
      pathOf={(code) => `/territoires/departement/${code}`}
    />
  );
}

interface TerritoryView extends View {
  /** Whether its own outline is known, or only that of its département. */
  isOwn: boolean;
}

function viewOf(contours: Contours, territory: TerritoryOnMapFragment): TerritoryView | undefined {
  const pickable = [...contours.departements.values()];
  const around = (geometry: GeoJSON.Geometry): Box => padded(boxOf([geometry], unprojected), 0.25);
  const own = geometryOf(territory.contour);
  if (territory.kind === 'REGION' || territory.kind === 'DEPARTEMENT') {
    const shape = contours[territory.kind === 'REGION' ? 'regions' : 'departements'].get(territory.code);
    if (shape) return { box: around(shape.geometry), pickable, selected: [shape], isOwn: true };
  }
  const departement = contours.departements.get(territory.departement?.code ?? '');
  const selected = departement ? [departement] : [];
  if (own) return { box: around(own), pickable, selected, own, isOwn: true };
  if (!departement) return undefined;
  return { box: around(departement.geometry), pickable, selected, isOwn: false };
}
