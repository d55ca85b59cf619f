import { useTranslation } from 'react-i18next';
import type { TerritoryServingFragment } from '../generated/graphql.js';
import { OrganizationLink } from '../organization/organization-link.js';
import classes from './territory.module.css';

/** The organizations that serve the territory, by itself or through its département. */
export function Serving({ territory }: { territory: TerritoryServingFragment }) {
  const { t } = useTranslation();
  const own = territory.organizations ?? [];
  const departement = territory.departement;
  const above = (departement?.organizations ?? []).filter(
    ({ id }) => !own.some((organization) => organization.id === id),
  );
  if (own.length + above.length === 0) return <p className="soft">{t('territory.organizationsNone')}</p>;
  return (
    <ul className={classes.plainList}>
      {[...own, ...above].map((organization, index) => (
        <li key={organization.id}>
          <OrganizationLink organization={organization} />{' '}
          <span className="soft">
            {t(`organization.kinds.${organization.kind}`)}
            {index >= own.length &&
              departement &&
              `, ${t('territory.through', { name: `${departement.name} (${departement.code})` })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
