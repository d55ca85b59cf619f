import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import type { TerritoryOnMapFragment } from '../generated/graphql.js';
import { addressPoint } from '../map/address-point.js';
import { Section } from '../shell/section.js';

/** Where what portals show of it, or around it, is searched; on paper there is nothing to read of that. */
export function Published({ territory: { kind, code, name, centroid } }: { territory: TerritoryOnMapFragment }) {
  const { t } = useTranslation();
  const isAround = kind === 'COMMUNE' && centroid;
  if (!isAround && kind !== 'DEPARTEMENT' && kind !== 'OVERSEAS_COLLECTIVITY') return null;
  return (
    <div data-screen>
      <Section title={t('territory.published')}>
        <DatedLink to={`/ressources?${isAround ? `autour=${addressPoint(centroid)}` : `departement=${code}`}`}>
          {t(isAround ? 'territory.publishedAround' : 'territory.publishedIn', { name })}
        </DatedLink>
      </Section>
    </div>
  );
}
