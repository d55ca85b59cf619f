import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import type { CertificatesIssueMutation } from '../generated/graphql.js';

export type Results = NonNullable<CertificatesIssueMutation['certificatesIssue']['results']>;

/** What came of it: how many were issued, and for each of the others why not. */
export function IssuedNotice({ results }: { results: Results }) {
  const { t } = useTranslation();
  const refused = results.filter(({ certificate }) => certificate === null);
  const issued = results.length - refused.length;
  const told = (key: 'issued' | 'refused', count: number) => t(`certificate.${key}`, { count });
  return (
    <Notice kind={refused.length > 0 || issued === 0 ? 'attention' : 'done'} role="status">
      <p>
        <strong>{results.length === 0 ? t('certificate.issuedNone') : told('issued', issued)}</strong>
      </p>
      {refused.length > 0 && (
        <>
          <p>{told('refused', refused.length)}</p>
          <ul>
            {refused.map(({ person, userErrors }, place) => (
              <li key={person?.id ?? place}>
                {person?.name ?? t('certificate.somebody')}
                {t('certificate.because')}
                {userErrors.map(({ message }) => message).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
