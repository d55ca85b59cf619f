import { useTranslation } from 'react-i18next';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import type { TerritoryServingFragment } from '../generated/graphql.js';
import { OrganizationLink } from '../organization/organization-link.js';
import classes from './territory.module.css';

/** The organizations that serve the territory, by itself or through what it lies in. */
export function Serving({ territory }: { territory: TerritoryServingFragment }) {
  const { t } = useTranslation();
  const organizations = territory.organizations ?? [];
  const own = new Set(territory.own?.map(({ id }) => id));
  if (organizations.length === 0) return <p className="soft">{t('territory.organizationsNone')}</p>;
  return (
    <ul className={classes.plainList}>
      {organizations.map((organization) => {
        const served = organization.territories?.map(({ name, code }) => `${name} (${code})`).join(', ');
        return (
          <li key={organization.id}>
            <OrganizationLink organization={organization} />{' '}
            <span className="soft">
              {t(`organization.kinds.${organization.kind}`)}
              {!own.has(organization.id) && served && `, ${t('territory.through', { name: served })}`}
            </span>{' '}
            {organization.isDemonstration && <DemonstrationBadge />}
          </li>
        );
      })}
    </ul>
  );
}
