import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { withDay } from '../day/dated-link.js';
import type { TerritoryOnMapFragment } from '../generated/graphql.js';
import { MapSkeleton, NoMap } from '../map/beside-map.js';
import { boxOf, padded, unprojected, type Box } from '../map/projection.js';
import { Survey } from '../map/survey.js';
import { useContours } from '../map/use-contours.js';
import type { Contours, Shape } from '../map/contours.js';

/** A GeoJSON value may be a geometry or a feature around one. */
function geometryOf(value: unknown): GeoJSON.Geometry | null {
  const json = value as { type?: string; geometry?: GeoJSON.Geometry } | null;
  if (!json?.type) return null;
  return json.type === 'Feature' ? (json.geometry ?? null) : (json as GeoJSON.Geometry);
}

export function TerritoryMap({ territory }: { territory: TerritoryOnMapFragment }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { contours, failed } = useContours();
  const view = useMemo(() => (contours ? viewOf(contours, territory) : undefined), [contours, territory]);

  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  if (!view) return <NoMap>{t('map.none')}</NoMap>;
  const label =
    view.shows === 'own'
      ? `${t('map.ownContour', { name: territory.name })}.`
      : t('map.inDepartement', { name: territory.name, departement: territory.departement?.name ?? '' });
  return (
    <Survey
      contours={contours}
      box={view.box}
      pickable={view.pickable}
      selected={view.selected}
      own={view.own}
      label={label}
      onPick={(code) => void navigate(withDay(`/territoires/departement/${code}`, asOf))}
    />
  );
}

interface View {
  box: Box;
  pickable: Shape[];
  selected: Shape[];
  own: GeoJSON.Geometry | null;
  shows: 'own' | 'departement';
}

function viewOf(contours: Contours, territory: TerritoryOnMapFragment): View | undefined {
  const pickable = [...contours.departements.values()];
  const around = (geometry: GeoJSON.Geometry): Box => padded(boxOf([geometry], unprojected), 0.25);
  const own = geometryOf(territory.contour);
  if (territory.kind === 'REGION' || territory.kind === 'DEPARTEMENT') {
    const shape = contours[territory.kind === 'REGION' ? 'regions' : 'departements'].get(territory.code);
    if (shape) return { box: around(shape.geometry), pickable, selected: [shape], own: null, shows: 'own' };
  }
  const departement = contours.departements.get(territory.departement?.code ?? '');
  const selected = departement ? [departement] : [];
  if (own) return { box: around(own), pickable, selected, own, shows: 'own' };
  if (!departement) return undefined;
  return { box: around(departement.geometry), pickable, selected, own: null, shows: 'departement' };
}
