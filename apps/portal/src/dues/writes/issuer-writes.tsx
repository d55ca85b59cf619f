import { useTranslation } from 'react-i18next';
import { orNull, textOf } from '../../form/values.js';
import { BankAccountSetDocument, DuesCallIssuerSetDocument } from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import type { Call } from '../call-dues.js';

/** Which organization calls for the dues. */
export function IssuerButton({ call }: { call: Call }) {
  const { t } = useTranslation();
  const { issuer } = call;
  return (
    <WriteButton
      label={issuer ? t('dues.issuer.change') : t('dues.issuer.set')}
      spec={() => ({
        id: `duesCallIssuerSet:${call.id}`,
        title: t('dues.issuer.title', { year: call.year }),
        submit: t('dues.issuer.submit'),
        intro: <p>{t('dues.issuer.intro')}</p>,
        mutation: DuesCallIssuerSetDocument,
        version: call.version,
        initial: { issuerId: issuer ? { value: issuer.id, label: issuer.name } : '' },
        fields: [{ name: 'issuerId', kind: 'organization', label: t('dues.issuer.word'), required: true }],
        variables: (values, { version }) => ({
          input: { id: call.id, issuerId: textOf(values, 'issuerId'), expectedVersion: version },
        }),
      })}
    />
  );
}

/** The bank account that dues are paid to; its IBAN is checked by the API. */
export function BankAccountButton({ issuer }: { issuer: NonNullable<Call['issuer']> }) {
  const { t } = useTranslation();
  const account = issuer.bankAccount;
  return (
    <WriteButton
      label={account ? t('dues.issuer.accountChange') : t('dues.issuer.accountSet')}
      spec={() => ({
        id: `bankAccountSet:${issuer.id}`,
        title: t('dues.issuer.accountTitle', { name: issuer.name }),
        submit: t('dues.issuer.accountSubmit'),
        intro: <p>{t('dues.issuer.accountIntro')}</p>,
        mutation: BankAccountSetDocument,
        version: account?.version,
        initial: { iban: account?.iban ?? '', bic: account?.bic ?? '' },
        fields: [
          { name: 'iban', kind: 'text', label: 'IBAN', required: true },
          { name: 'bic', kind: 'text', label: 'BIC' },
        ],
        variables: (values, { version }) => ({
          input: {
            organizationId: issuer.id,
            iban: textOf(values, 'iban'),
            bic: orNull(values, 'bic'),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}
