import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Documents, TONES, useEnding } from '../certificate/certificate-columns.js';
import { ReissueButton, RevokeButton } from '../certificate/writes/end-buttons.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay, formatShortDay } from '../format/format.js';
import {
  type AttestationLineFragment as Attestation,
  CoverageAttestationIssueDocument,
  CoverageAttestationReissueDocument,
  CoverageAttestationRevokeDocument,
  TeamAttestationsDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { State } from '../shell/state.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { WriteButton } from '../write/write-button.js';

interface TeamAttestationsProps {
  organization: { id: string; key: string };
  /** Whether all of the team are trained on the day that the page shows. */
  isComplete: boolean;
}

/** What attests that the whole team was trained on a day, and the button that issues it. */
export function TeamAttestations({ organization, isComplete }: TeamAttestationsProps) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('coverage.attestations')}
      action={isComplete && <IssueButton organization={organization} />}
      note={<p className="soft">{t(isComplete ? 'coverage.attestationsLead' : 'coverage.attestationsNotYet')}</p>}
    >
      <List
        query={TeamAttestationsDocument}
        variables={{ organization: organization.id }}
        fetchPolicy="cache-and-network"
        list={({ coverageAttestations }) => coverageAttestations}
        name={t('coverage.attestations')}
        columns={useAttestationColumns()}
        keyOf={({ id }) => id}
        below={useEnding()}
        file={`attestations-${organization.key}`}
        pages="short"
        height={120}
        empty={t('coverage.attestationsNone')}
      />
    </Section>
  );
}

function useAttestationColumns(): Column<Attestation>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('coverage.attestedDay'),
      cell: ({ coveredOn, number }) => (
        <>
          {formatShortDay(coveredOn, language)}
          <div className="soft figures">{number}</div>
        </>
      ),
      csv: ({ coveredOn }) => coveredOn,
    },
    { label: t('word.number'), csv: ({ number }) => number },
    {
      label: t('coverage.attestedTeam'),
      cell: ({ headcount, withNames }) => (
        <>
          {t('coverage.attestedPeople', { count: headcount })}
          <div className="soft">{t(withNames ? 'coverage.attestedNames' : 'coverage.attestedNoNames')}</div>
        </>
      ),
      csv: ({ headcount }) => headcount,
      wide: true,
    },
    {
      label: t('word.state'),
      cell: ({ status, isOutdated }) => (
        <>
          <State tone={TONES[status]}>{t(`certificate.statuses.${status}`)}</State>
          {isOutdated && <div className="soft">{t('coverage.attestationOutdated')}</div>}
        </>
      ),
      csv: ({ status }) => t(`certificate.statuses.${status}`),
    },
    { label: t('certificate.documents'), cell: (attestation) => <Documents of={attestation} /> },
    {
      label: t('word.actions'),
      actions: true,
      has: ({ status }) => status === 'IN_FORCE',
      cell: ({ id, number, status }) =>
        status === 'IN_FORCE' && (
          <>
            <ReissueButton
              of={{ id, number }}
              mutation={CoverageAttestationReissueDocument}
              intro={t('coverage.attestationReissueIntro')}
              list="TeamAttestations"
            />{' '}
            <RevokeButton of={{ id, number }} mutation={CoverageAttestationRevokeDocument} list="TeamAttestations" />
          </>
        ),
    },
  ];
}

function IssueButton({ organization: { id, key } }: { organization: { id: string; key: string } }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const { day } = useAsOf();
  return (
    <WriteButton
      label={t('coverage.attest')}
      spec={() => ({
        id: `coverageAttestationIssue:${key}`,
        title: t('coverage.attestTitle', { day: formatDay(day, language) }),
        submit: t('coverage.attestSubmit'),
        intro: <p>{t('coverage.attestIntro')}</p>,
        mutation: CoverageAttestationIssueDocument,
        initial: { withNames: false },
        fields: [
          { name: 'withNames', kind: 'check', label: t('coverage.attestNames'), help: t('coverage.attestNamesHelp') },
        ],
        variables: ({ withNames }) => ({ input: { organizationId: id, day, withNames: withNames === true } }),
        onDone: () => void client.refetchQueries({ include: ['TeamAttestations'] }),
      })}
    />
  );
}
