import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import type { CallIssuerFragment } from '../generated/graphql.js';
import { OrganizationLink } from '../organization/organization-link.js';

export type Gap = 'issuer' | 'address' | 'siren' | 'signatory' | 'account';

/** What receipts and notices of payment of a call would lack today. */
export function gapsOf({ issuerDetails }: CallIssuerFragment): Gap[] {
  if (!issuerDetails) return ['issuer'];
  const { address, siren, signatory, hasBankAccount } = issuerDetails;
  return [
    ...(address ? [] : ['address' as const]),
    ...(siren ? [] : ['siren' as const]),
    ...(signatory ? [] : ['signatory' as const]),
    ...(hasBankAccount ? [] : ['account' as const]),
  ];
}

/** Says what is missing, before a receipt is issued or a notice is looked for; its gaps are mended on the page of the issuer. */
export function IssuerGaps({ call, of = gapsOf(call) }: { call: CallIssuerFragment; of?: readonly Gap[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <Notice kind="attention">
      <p>
        <strong>{t('dues.issuer.gaps')}</strong>
      </p>
      <ul>
        {of.map((gap) => (
          <li key={gap}>{t(`dues.issuer.lacks.${gap}`)}</li>
        ))}
      </ul>
      {call.issuer && (
        <p>
          <OrganizationLink organization={call.issuer} />
        </p>
      )}
    </Notice>
  );
}
