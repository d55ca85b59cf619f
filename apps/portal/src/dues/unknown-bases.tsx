import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import type { UserError } from '../api/user-error.js';
import writes from '../write/write.module.css';

interface UnknownBasisAnswer extends UserError {
  organizations?: readonly { id: string; key: string; name: string }[];
}

/** Organizations whose inhabitants or headcount are not known: named, so that somebody can complete them. */
export function UnknownBases({ errors }: { errors: readonly UnknownBasisAnswer[] }) {
  const { t } = useTranslation();
  const organizations = errors.flatMap((error) => error.organizations ?? []);
  if (organizations.length === 0) return null;
  return (
    <div className={writes.notice}>
      <p>
        <strong>{t('dues.wizard.unknownTitle')}</strong>
      </p>
      <ul>
        {organizations.map(({ id, key, name }) => (
          <li key={id}>
            <DatedLink to={`/organisations/${key}`}>{name}</DatedLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
