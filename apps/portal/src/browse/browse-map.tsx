import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contours } from '../map/contours.js';
import { PlaceMap, type View } from '../map/place-map.js';
import { boxOf, padded, unprojected } from '../map/projection.js';

interface BrowseMapProps {
  kind: 'REGION' | 'DEPARTEMENT';
  code: string;
  name: string;
  region: string;
  /** Those of the region. */
  departements: readonly Departement[];
}

interface Departement {
  code: string;
  name: string;
}

/** The same choices as in the list, or those beside a département. */
export function BrowseMap({ kind, code, name, region, departements }: BrowseMapProps) {
  const { t } = useTranslation();
  const place = useMemo(() => ({ kind, code, departements }), [kind, code, departements]);
  return (
    <PlaceMap
      place={place}
      viewOf={viewOf}
      none={t('map.none')}
      label={() => `${t('map.locator', { name })}.`}
      nameOf={(hovered) => {
        const node = departements.find((departement) => departement.code === hovered);
        return node && t('browse.hover', { name: node.name, code: node.code });
      }}
      pathOf={(picked) => `/parcourir/${region}/${picked}`}
    />
  );
}

type Place = Pick<BrowseMapProps, 'kind' | 'code' | 'departements'>;

function viewOf(contours: Contours, { kind, code, departements }: Place): View | undefined {
  const pickable = [...contours.departements.values()].filter(({ properties }) =>
    departements.some((departement) => departement.code === properties.code),
  );
  const selected = kind === 'DEPARTEMENT' ? pickable.filter(({ properties }) => properties.code === code) : [];
  const shown = kind === 'DEPARTEMENT' ? selected : pickable;
  if (shown.length === 0) return undefined;
  const shapes = shown.map(({ geometry }) => geometry);
  return { box: padded(boxOf(shapes, unprojected), kind === 'REGION' ? 0.06 : 0.2), pickable, selected };
}
