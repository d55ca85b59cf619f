import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { typeset } from '../format/typeset.js';
import type { OrganizationOnMapFragment } from '../generated/graphql.js';
import { MapSkeleton, NoMap } from '../map/beside-map.js';
import type { Contours, Shape } from '../map/contours.js';
import { boxOf, padded, unprojected } from '../map/projection.js';
import { Survey } from '../map/survey.js';
import { useContours } from '../map/use-contours.js';

/** The territories that it serves on the day, where their outlines are known. */
export function OrganizationMap({ organization }: { organization: OrganizationOnMapFragment }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { contours, failed } = useContours();
  const { territories } = organization;
  const view = useMemo(() => (contours ? viewOf(contours, territories) : undefined), [contours, territories]);
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  if (!view) return <NoMap>{t('organization.noTerritory')}</NoMap>;
  return (
    <Survey
      contours={contours}
      box={view.box}
      pickable={view.pickable}
      selected={view.selected}
      label={`${t('profile.map', { name: typeset(organization.name) })}.`}
      onPick={(code) => void navigate(withDay(`/territoires/departement/${code}`, asOf))}
    />
  );
}

function viewOf(contours: Contours, territories: OrganizationOnMapFragment['territories']) {
  const selected = (territories ?? []).flatMap((territory): Shape[] => {
    const shapes = territory?.kind === 'REGION' ? contours.regions : contours.departements;
    const shape = territory && ['REGION', 'DEPARTEMENT'].includes(territory.kind) && shapes.get(territory.code);
    return shape ? [shape] : [];
  });
  if (selected.length === 0) return undefined;
  const box = padded(
    boxOf(
      selected.map(({ geometry }) => geometry),
      unprojected,
    ),
    0.4,
  );
  return { box, selected, pickable: [...contours.departements.values()] };
}
