import { useTranslation } from 'react-i18next';
import type { UserError } from '../api/user-error.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Notice } from '../form/notice.js';

interface UnknownBasisAnswer extends UserError {
  organizations?: readonly { id: string; key: string; name: string }[];
}

/** Organizations whose inhabitants or headcount are not known: named, so that somebody can complete them. */
export function UnknownBases({ errors }: { errors: readonly UnknownBasisAnswer[] }) {
  const { t } = useTranslation();
  const organizations = errors.flatMap((error) => error.organizations ?? []);
  if (organizations.length === 0) return null;
  return (
    <Notice kind="attention">
      <p>
        <strong>{t('dues.wizard.unknownTitle')}</strong>
      </p>
      <ul>
        {organizations.map((organization) => (
          <li key={organization.id}>
            <OrganizationLink organization={organization} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
