import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CertificateLineFragment as Certificate,
  CertificateReissueDocument,
  CertificateRevokeDocument,
  SessionCertificatesDocument,
} from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useCertificateColumns, useEnding } from './certificate-columns.js';
import { IssuedNotice, type Results } from './issued-notice.js';
import { ReissueButton, RevokeButton } from './writes/end-buttons.js';
import { IssueButton } from './writes/issue-button.js';

interface SessionCertificatesProps {
  session: { id: string };
  /** Whether the reader manages who provides the session. */
  mayIssue: boolean;
}

/** The certificates of a session for whoever holds it, and what can be done with them. */
export function SessionCertificates({ session, mayIssue }: SessionCertificatesProps) {
  const { t } = useTranslation();
  const [results, setResults] = useState<Results>();
  const columns = useCertificateColumns('holder');
  const ending = useEnding();
  const actions: Column<Certificate> = {
    label: t('word.actions'),
    actions: true,
    has: ({ viewerIssues, status }) => viewerIssues && isOpen(status),
    cell: (certificate) =>
      isOpen(certificate.status) && (
        <>
          <ReissueButton
            of={certificate}
            mutation={CertificateReissueDocument}
            intro={t('certificate.reissueIntro')}
            list="SessionCertificates"
          />{' '}
          <RevokeButton of={certificate} mutation={CertificateRevokeDocument} list="SessionCertificates" />
        </>
      ),
  };
  return (
    <Section title={t('certificate.title')} action={mayIssue && <IssueButton session={session} tell={setResults} />}>
      {results && <IssuedNotice results={results} />}
      <List
        query={SessionCertificatesDocument}
        variables={{ session: session.id }}
        fetchPolicy="cache-and-network"
        list={({ certificates }) => certificates}
        name={t('certificate.title')}
        columns={[...columns, actions]}
        keyOf={({ id }) => id}
        below={ending}
        file="attestations"
        pages="short"
        height={160}
        empty={mayIssue ? t('certificate.noneYet') : t('certificate.none')}
      />
    </Section>
  );
}

const isOpen = (status: Certificate['status']): boolean => status === 'IN_FORCE' || status === 'EXPIRED';
