import { useTranslation } from 'react-i18next';
import { OwnCertificatesDocument } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { List } from '../table/list.js';
import { useCertificateColumns, useEnding } from './certificate-columns.js';

/** The certificates of whoever is signed in: each as PDF, as badge, and the page where anybody can check it. */
export function OwnCertificates({ personId }: { personId: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t('certificate.own')}>
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
    </Section>
  );
}
