import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import { OrganizationAccessDocument } from '../generated/graphql.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { RequireSession } from '../session/require-session.js';
import { manages } from '../session/viewer.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { usePage } from '../table/pager.js';
import territoryClasses from '../territory/territory.module.css';
import { Domains } from './domains.js';
import { InvitationForm } from './invitation-form.js';
import { Invitations } from './invitations.js';
import { RoleForm } from './role-form.js';
import { RoleTable } from './role-table.js';
import classes from './access.module.css';

/** Who acts in the name of an organization, for those who manage it. */
export default function AccessPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  return (
    <RequireSession>
      {(viewer) =>
        manages(viewer, key) ? (
          <Access organizationKey={key} />
        ) : (
          <Problem title={t('access.notAllowedTitle')}>
            <p>{t('access.notAllowed')}</p>
            {viewer.lacksSecondFactor && (
              <p>
                {t('account.lacksSecondFactor')}{' '}
                <DatedLink to="/compte/securite">{t('account.toSecondFactor')}</DatedLink>
              </p>
            )}
          </Problem>
        )
      }
    </RequireSession>
  );
}

function Access({ organizationKey }: { organizationKey: string }) {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const { data, previousData, error, refetch } = useQuery(OrganizationAccessDocument, {
    variables: { key: organizationKey, current: true, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const organization = (data ?? previousData)?.organization;
  usePageTitle(organization ? t('access.titleOf', { name: organization.name }) : undefined);
  if (error && !organization) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data && !organization) return <PageSkeleton />;
  if (!organization) {
    return (
      <Problem title={t('error.organizationTitle')}>
        <p>{t('error.organization', { key: organizationKey })}</p>
      </Problem>
    );
  }
  const refresh = async (): Promise<void> => void (await refetch());
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territoryClasses.breadcrumb}>
          <li>
            <DatedLink to="/organisations">{t('organization.title')}</DatedLink>
          </li>
          <li>
            <DatedLink to={`/organisations/${organizationKey}`}>{typeset(organization.name)}</DatedLink>
          </li>
        </ol>
      </nav>
      <h1>
        {t('access.title')} {organization.isDemonstration && <DemonstrationBadge />}
      </h1>
      <p className={classes.lead}>{t('access.lead', { name: typeset(organization.name) })}</p>
      <Section title={t('access.roles')}>
        <RoleTable organization={organization} roles={organization.roles} page={page} />
        <div className={classes.below}>
          <h3>{t('access.give')}</h3>
          <RoleForm organizationId={organization.id} roles={organization.roles} onGiven={refresh} />
        </div>
      </Section>
      <Section title={t('access.invite')} note={<p className={classes.note}>{t('access.inviteNote')}</p>}>
        <InvitationForm organizationId={organization.id} onSent={refresh} />
        <Invitations list={organization.invitations} />
      </Section>
      <Section title={t('access.domains')} note={<p className={classes.note}>{t('access.domainsNote')}</p>}>
        <Domains organizationId={organization.id} domains={organization.emailDomains ?? []} />
      </Section>
    </article>
  );
}
