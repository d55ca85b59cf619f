import { useTranslation } from 'react-i18next';
import type { TerritoryOnMapFragment } from '../generated/graphql.js';
import { outlineCodes } from '../map/area.js';
import type { Contours, Shape } from '../map/contours.js';
import { PlaceMap, type View } from '../map/place-map.js';
import { atLeast, boxOf, padded, unprojected, type Box } from '../map/projection.js';

/** A GeoJSON value may be a geometry or a feature around one. */
function geometryOf(value: unknown): GeoJSON.Geometry | null {
  const json = value as { type?: string; geometry?: GeoJSON.Geometry } | null;
  if (!json?.type) return null;
  return json.type === 'Feature' ? (json.geometry ?? null) : (json as GeoJSON.Geometry);
}

export function TerritoryMap({ territory }: { territory: TerritoryOnMapFragment }) {
  const { t } = useTranslation();
  const { name, centroid, departement } = territory;
  const label = ({ isOwn }: TerritoryView): string => {
    if (isOwn) return `${t('map.ownContour', { name })}.`;
    if (centroid) return t(`map.point.${centroid.precision}`, { name });
    return t('map.inDepartement', { name, departement: departement?.name ?? '' });
  };
  return (
    <PlaceMap
      place={territory}
      viewOf={viewOf}
      none={t('map.none')}
      label={label}
      pathOf={(code) => `/territoires/departement/${code}`}
    />
  );
}

interface TerritoryView extends View {
  /** Whether its own outline is known, or only a point and its département. */
  isOwn: boolean;
}

/** Outlines are exact to a kilometre: a small place is shown in its surroundings, where that does not matter. */
const LEAST_DEGREES = 0.8;

function viewOf(contours: Contours, territory: TerritoryOnMapFragment): TerritoryView | undefined {
  const pickable = [...contours.departements.values()];
  const around = (...geometries: GeoJSON.Geometry[]): Box =>
    atLeast(padded(boxOf(geometries, unprojected), 0.25), LEAST_DEGREES);
  const upper = outlinesOf(territory).flatMap((code) => contours.departements.get(code) ?? []);
  if (upper.length > 0) {
    const geometry = contours.merged(upper.map(({ properties }) => properties.code));
    const selected: Shape = { type: 'Feature', properties: { code: territory.code }, geometry };
    return { box: around(geometry), pickable, selected: [selected], isOwn: true };
  }
  const departement = contours.departements.get(territory.departement?.code ?? '');
  const selected = departement ? [departement] : [];
  const own = geometryOf(territory.contour);
  if (own) return { box: around(own), pickable, selected, own, isOwn: true };
  const { centroid } = territory;
  const point = centroid
    ? { at: [centroid.longitude, centroid.latitude], isRough: centroid.precision !== 'PLACE' }
    : undefined;
  const marked: GeoJSON.Geometry | undefined = point && { type: 'LineString', coordinates: [point.at, point.at] };
  const shown = [departement?.geometry, marked].filter((geometry) => geometry !== undefined);
  if (shown.length === 0) return undefined;
  return { box: around(...shown), pickable, selected, point, isOwn: false };
}

/** The outlines of today that draw it, of a région on another day those of its départements. */
function outlinesOf(territory: TerritoryOnMapFragment): string[] {
  if (territory.kind === 'REGION') return territory.departements.nodes.map(({ code }) => code);
  const isDrawn = territory.kind === 'DEPARTEMENT' || territory.kind === 'OVERSEAS_COLLECTIVITY';
  return isDrawn ? outlineCodes(territory) : [];
}
