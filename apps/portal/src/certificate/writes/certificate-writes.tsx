import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  CertificateReissueDocument,
  CertificateRevokeDocument,
  CertificatesIssueDocument,
  type CertificatesIssueMutation,
  type CertificateKind,
  type CertificateLineFragment as Certificate,
} from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Results } from '../issued-notice.js';

const KINDS: readonly CertificateKind[] = ['ATTESTATION', 'REALISATION'];

/** The lists of certificates are read anew: their pages are the server's to make. */
function useReadAgain(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: ['SessionCertificates'] });
}

/** Issues what is missing of a session; what came of each goes to `tell`. */
export function IssueButton({ session, tell }: { session: { id: string }; tell: (results: Results) => void }) {
  const { t } = useTranslation();
  const readAgain = useReadAgain();
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
          readAgain();
        },
      })}
    />
  );
}

export function ReissueButton({ certificate: { id, number } }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const onDone = useReadAgain();
  return (
    <WriteButton
      label={t('certificate.reissue')}
      about={number}
      look="quiet"
      spec={() => ({
        id: `certificateReissue:${id}`,
        title: t('certificate.reissueTitle', { number }),
        submit: t('certificate.reissueSubmit'),
        intro: <p>{t('certificate.reissueIntro')}</p>,
        mutation: CertificateReissueDocument,
        initial: { reason: '' },
        fields: [
          { name: 'reason', kind: 'text', label: t('word.reason'), help: t('certificate.reasonHelp'), required: true },
        ],
        irreversible: () => <p>{t('certificate.reissueConfirm', { number })}</p>,
        variables: (values) => ({ input: { id, reason: textOf(values, 'reason') } }),
        onDone,
      })}
    />
  );
}

export function RevokeButton({ certificate: { id, number } }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const onDone = useReadAgain();
  return (
    <WriteButton
      label={t('certificate.revoke')}
      about={number}
      look="danger"
      spec={() => ({
        id: `certificateRevoke:${id}`,
        title: t('certificate.revokeTitle', { number }),
        submit: t('certificate.revokeSubmit'),
        mutation: CertificateRevokeDocument,
        initial: { reason: '' },
        fields: [
          { name: 'reason', kind: 'text', label: t('word.reason'), help: t('certificate.reasonHelp'), required: true },
        ],
        irreversible: () => <p>{t('certificate.revokeConfirm', { number })}</p>,
        variables: (values) => ({ input: { id, reason: textOf(values, 'reason') } }),
        onDone,
      })}
    />
  );
}
