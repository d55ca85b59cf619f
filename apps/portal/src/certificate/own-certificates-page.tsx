import { useTranslation } from 'react-i18next';
import { OwnCertificatesDocument } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { List } from '../table/list.js';
import { TrainingNav } from '../training/training-nav.js';
import { useCertificateColumns, useEnding } from './certificate-columns.js';

/** The certificates of whoever is signed in: each as PDF, as badge, and the page where anybody can check it. */
export default function OwnCertificatesPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {({ person }) => (
        <>
          <PageHead title={t('certificate.own')} lead={t('certificate.ownLead')} />
          <TrainingNav />
          {person && <OwnCertificates personId={person.id} />}
        </>
      )}
    </RequireSession>
  );
}

function OwnCertificates({ personId }: { personId: string }) {
  const { t } = useTranslation();
  return (
    <List
      query={OwnCertificatesDocument}
      variables={{ person: personId }}
      fetchPolicy="cache-and-network"
      list={({ certificates }) => certificates}
      name={t('certificate.own')}
      columns={useCertificateColumns('course')}
      keyOf={({ id }) => id}
      below={useEnding()}
      file="mes-attestations"
      pages="short"
      height={160}
      empty={t('certificate.ownNone')}
    />
  );
}
