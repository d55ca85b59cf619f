import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MemberStamp } from '../certainty/member-stamp.js';
import { ChainLink } from '../chain/chain-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import {
  type OrganizationCoverageFragment,
  OrganizationFurtherDocument,
  OrganizationPageDocument,
  type OrganizationPageQuery,
} from '../generated/graphql.js';
import { loadTexts, useLanguage } from '../i18n/index.js';
import { BesideMap } from '../map/beside-map.js';
import { Missing } from '../shell/missing.js';
import { OrganizationTools } from '../records/organization-tools.js';
import { isStaff, useViewer } from '../session/viewer.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { About } from './about.js';
import { Belonging } from './belonging.js';
import { Identity } from './identity.js';
import { OrganizationLogo } from './organization-logo.js';
import { OrganizationMap } from './organization-map.js';
import { Past, SignedAgreements } from './past.js';
import { Said } from './said.js';
import { Stewardships } from './stewardships.js';
import { Team } from './team.js';
import classes from './organization.module.css';

/** Fetched for those who have signed in: nobody else may see any of it. */
const OrganizationDues = lazy(async () => {
  await loadTexts('dues');
  return import('./organization-dues.js');
});

/** Only for organizations whose team is known. */
const OrganizationCoverage = lazy(async () => {
  await loadTexts('coverage');
  return import('../coverage/organization-coverage.js');
});

/** Only of providers of training. */
const ApprovalsSection = lazy(async () => {
  await loadTexts('quality');
  return import('../quality/approvals.js');
});

type OrganizationDetail = NonNullable<OrganizationPageQuery['organization']>;

export default function OrganizationPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={OrganizationPageDocument}
      variables={{ key, asOf }}
      of={(data) => data.organization}
      isIt={(organization) => organization.key === key}
      title={(organization) => typeset(organization.name)}
      missing={
        <Missing
          title={t('error.organizationTitle')}
          text={t('error.organization', { key })}
          to="/organisations"
          link={t('organization.all')}
        />
      }
    >
      {(organization) => <Detail organization={organization} />}
    </Record>
  );
}

function Detail({ organization }: { organization: OrganizationDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const status = organization.memberStatus;
  const directory = `/organisations${organization.isDemonstration ? '?demonstration=1' : ''}`;
  return (
    <article>
      <RecordHead
        above={[
          { to: '/reseau', name: t('network.nav') },
          { to: directory, name: t('directory.title') },
        ]}
        kind={t(`organization.kinds.${organization.kind}`)}
        isDemonstration={organization.isDemonstration}
        title={<French>{organization.name}</French>}
        beside={organization.logo && <OrganizationLogo logo={organization.logo} room="page" />}
      />
      <p className={classes.status}>
        <MemberStamp status={status} />
        <span className={classes.statusWords}>
          {t(`network.statusLong.${status}`, { day: formatDay(day, language) })}
        </span>
      </p>
      <OrganizationTools organization={organization} />
      <ChainLink id={organization.id} />
      <p data-screen>
        <Link to={`/organisations/${organization.key}/activite/${lastYear(day)}`}>
          {t('organization.activity', { year: lastYear(day) })}
        </Link>
      </p>
      <BesideMap map={<OrganizationMap organization={organization} />}>
        <About organization={organization} />
      </BesideMap>
      <Section title={t('profile.belonging')}>
        <Belonging organization={organization} />
      </Section>
      <Stewardships organization={organization} />
      <Further key={organization.id} organization={organization} />
      <Identity organization={organization} />
    </article>
  );
}

/** The last year that was over on the day. */
const lastYear = (day: string): number => Number(day.slice(0, 4)) - 1;

/** What is below, in one request once the first part is there. */
function Further({ organization: { id, key } }: { organization: OrganizationDetail }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { viewer } = useViewer();
  const { answer, instead } = useAnswer(OrganizationFurtherDocument, { variables: { id, key, asOf }, height: 480 });
  return (
    <>
      <Section title={t('profile.agreements')}>
        {answer ? <SignedAgreements agreements={answer.agreements.nodes} /> : instead}
      </Section>
      {answer?.organization && (
        <Section title={t('profile.team')}>
          <Team organization={answer.organization} />
        </Section>
      )}
      {answer?.organization && <Trained organization={answer.organization} />}
      {answer?.organization?.approvals && answer.organization.approvals.nodes.length > 0 && (
        <Suspense>
          <ApprovalsSection approvals={answer.organization.approvals.nodes} />
        </Suspense>
      )}
      {isStaff(viewer) && (
        <Suspense>
          <OrganizationDues organizationKey={key} />
        </Suspense>
      )}
      {answer && <Said past={answer} />}
      {answer && (
        <Section title={t('profile.past')}>
          <Past facts={answer.timeline.nodes} />
        </Section>
      )}
    </>
  );
}

function Trained({ organization }: { organization: OrganizationCoverageFragment }) {
  const { teamCoverage: coverage } = organization;
  if (!coverage || coverage.headcount === null) return null;
  return (
    <Suspense>
      <OrganizationCoverage organization={organization} coverage={coverage} />
    </Suspense>
  );
}
