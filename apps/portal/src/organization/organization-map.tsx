import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import type { OrganizationOnMapFragment } from '../generated/graphql.js';
import type { Contours, Shape } from '../map/contours.js';
import { PlaceMap, type View } from '../map/place-map.js';
import { boxOf, padded, unprojected } from '../map/projection.js';

/** The territories that it serves on the day, where their outlines are known. */
export function OrganizationMap({ organization }: { organization: OrganizationOnMapFragment }) {
  const { t } = useTranslation();
  return (
    <PlaceMap
      place={organization.territories}
      viewOf={viewOf}
      none={t('organization.noTerritory')}
      label={() => `${t('profile.map', { name: typeset(organization.name) })}.`}
      pathOf={(code) => `/territoires/departement/${code}`}
    />
  );
}

function viewOf(contours: Contours, territories: OrganizationOnMapFragment['territories']): View | undefined {
  const selected = (territories ?? []).flatMap((territory): Shape[] => {
    const shapes = territory?.kind === 'REGION' ? contours.regions : contours.departements;
    const shape = territory && ['REGION', 'DEPARTEMENT'].includes(territory.kind) && shapes.get(territory.code);
    return shape ? [shape] : [];
  });
  if (selected.length === 0) return undefined;
  const outlines = selected.map(({ geometry }) => geometry);
  return { box: padded(boxOf(outlines, unprojected), 0.4), selected, pickable: [...contours.departements.values()] };
}
