import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  CertificatesIssueDocument,
  type CertificatesIssueMutation,
  type CertificateKind,
} from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Results } from '../issued-notice.js';

const KINDS: readonly CertificateKind[] = ['ATTESTATION', 'REALISATION'];

/** Issues what is missing of a session; what came of each goes to `tell`. */
export function IssueButton({ session, tell }: { session: { id: string }; tell: (results: Results) => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('certificate.issue')}
      spec={() => ({
        id: `certificatesIssue:${session.id}`,
        title: t('certificate.issue'),
        submit: t('certificate.issueSubmit'),
        intro: <p>{t('certificate.issueIntro')}</p>,
        mutation: CertificatesIssueDocument,
        initial: { kind: 'ATTESTATION' },
        fields: [
          {
            name: 'kind',
            kind: 'radios',
            label: t('certificate.issueKind'),
            required: true,
            options: KINDS.map((kind) => ({
              value: kind,
              label: t(`certificate.kinds.${kind}`),
              hint: t(`certificate.issueHints.${kind}`),
            })),
          },
        ],
        irreversible: () => <p>{t('certificate.issueConfirm')}</p>,
        variables: (values) => ({
          input: { trainingSessionId: session.id, kind: textOf(values, 'kind') as CertificateKind },
        }),
        onDone(payload) {
          tell((payload as CertificatesIssueMutation['certificatesIssue']).results ?? []);
          // Its pages are the server’s to make.
          void client.refetchQueries({ include: ['SessionCertificates'] });
        },
      })}
    />
  );
}
