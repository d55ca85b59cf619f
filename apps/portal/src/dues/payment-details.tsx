import { useTranslation } from 'react-i18next';
import type { DueDetailFragment } from '../generated/graphql.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Fact, Facts } from '../shell/facts.js';

/** Where and with what reference to pay, and the same as a notice on paper. */
export function PaymentDetails({ due }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const issuer = due.call?.issuer;
  const account = issuer?.bankAccount;
  return (
    <>
      <Facts>
        <Fact label={t('dues.issuer.payTo')}>{issuer && <OrganizationLink organization={issuer} />}</Fact>
        <Fact label="IBAN">{account && groups(account.iban)}</Fact>
        <Fact label="BIC">{account?.bic}</Fact>
        <Fact label={t('dues.issuer.reference')}>{due.paymentReference}</Fact>
      </Facts>
      <p data-screen>
        {due.noticePath ? <a href={due.noticePath}>{t('dues.issuer.notice')}</a> : t('dues.issuer.noticeNone')}
      </p>
    </>
  );
}

/** By four, as it stands on paper. */
const groups = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1\u00a0');
