import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MemberStamp } from '../certainty/member-stamp.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { OrganizationPageDocument, type OrganizationPageQuery } from '../generated/graphql.js';
import { loadTexts, useLanguage } from '../i18n/index.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { OrganizationTools } from '../records/organization-tools.js';
import { manages, useViewer } from '../session/viewer.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import territoryClasses from '../territory/territory.module.css';
import { About } from './about.js';
import { Belonging } from './belonging.js';
import { Identity } from './identity.js';
import { OrganizationMap } from './organization-map.js';
import { Past, SignedAgreements } from './past.js';
import { Stewardships } from './stewardships.js';
import { Team } from './team.js';
import classes from './organization.module.css';

/** Fetched for those who have signed in: nobody else may see any of it. */
const OrganizationDues = lazy(async () => {
  await loadTexts('dues');
  return import('./organization-dues.js');
});

export type OrganizationDetail = NonNullable<OrganizationPageQuery['organization']>;

export default function OrganizationPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, previousData, loading, error, refetch } = useQuery(OrganizationPageDocument, {
    variables: { key, asOf },
  });
  const shown = data ?? (loading ? previousData : undefined);
  const organization = shown?.organization;
  usePageTitle(organization ? typeset(organization.name) : undefined);
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!shown || (organization && organization.key !== key)) return <PageSkeleton />;
  if (!organization) {
    return (
      <Problem title={t('error.organizationTitle')}>
        <p>{t('error.organization', { key })}</p>
        <p>
          <DatedLink to="/organisations">{t('organization.all')}</DatedLink>
        </p>
      </Problem>
    );
  }
  return <Detail organization={organization} />;
}

function Detail({ organization }: { organization: OrganizationDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const { viewer } = useViewer();
  const status = organization.memberStatus;
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territoryClasses.breadcrumb}>
          <li>
            <DatedLink to="/reseau">{t('network.nav')}</DatedLink>
          </li>
          <li>
            <DatedLink to={`/organisations${organization.isDemonstration ? '?demonstration=1' : ''}`}>
              {t('directory.title')}
            </DatedLink>
          </li>
        </ol>
      </nav>
      <p className={territoryClasses.kind}>
        {t(`organization.kinds.${organization.kind}`)} {organization.isDemonstration && <DemonstrationBadge />}
      </p>
      <h1>{typeset(organization.name)}</h1>
      <p className={classes.status}>
        <MemberStamp status={status} />
        <span className={classes.statusWords}>
          {t(`network.statusLong.${status}`, { day: formatDay(day, language) })}
        </span>
      </p>
      {organization.isDemonstration && <p className="soft">{t('network.demonstrationHelp')}</p>}
      {manages(viewer, organization.key) && (
        <p>
          <DatedLink to={`/organisations/${organization.key}/acces`}>{t('profile.access')}</DatedLink>
        </p>
      )}
      <OrganizationTools organization={organization} />
      <div className={territoryClasses.top}>
        <About organization={organization} />
        <OrganizationMap organization={organization} />
      </div>
      <Section title={t('profile.belonging')}>
        <Belonging organization={organization} />
      </Section>
      <Section title={t('profile.agreements')}>
        <SignedAgreements id={organization.id} />
      </Section>
      <Section title={t('profile.team')}>
        <Team key={organization.id} organization={organization} />
      </Section>
      {viewer && (
        <Suspense>
          <OrganizationDues organizationKey={organization.key} />
        </Suspense>
      )}
      <Stewardships organization={organization} />
      <Section title={t('profile.past')}>
        <Past id={organization.id} />
      </Section>
      <Identity organization={organization} />
    </article>
  );
}
