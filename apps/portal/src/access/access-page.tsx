import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { OrganizationAccessDocument, type OrganizationAccessQuery } from '../generated/graphql.js';
import { Problem } from '../shell/problem.js';
import { RequireSession } from '../session/require-session.js';
import { manages } from '../session/viewer.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { usePage } from '../table/pager.js';
import { Domains } from './domains.js';
import { InvitationForm } from './invitation-form.js';
import { Invitations } from './invitations.js';
import { RoleForm } from './role-form.js';
import { RoleTable } from './role-table.js';
import classes from './access.module.css';

type Organization = NonNullable<OrganizationAccessQuery['organization']>;

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

function Access({ organizationKey: key }: { organizationKey: string }) {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  return (
    <Record
      query={OrganizationAccessDocument}
      variables={{ key, current: true, ...variables }}
      fetchPolicy="cache-and-network"
      of={(data) => data.organization}
      isIt={(organization) => organization.key === key}
      title={({ name }) => t('shell.access', { name })}
      missing={
        <Problem title={t('error.organizationTitle')}>
          <p>{t('error.organization', { key })}</p>
        </Problem>
      }
    >
      {(organization) => <Detail organization={organization} page={page} />}
    </Record>
  );
}

function Detail({ organization, page }: { organization: Organization; page: number }) {
  const { t } = useTranslation();
  const refetch = useRefetch(OrganizationAccessDocument);
  const refresh = async (): Promise<void> => void (await refetch());
  return (
    <article>
      <RecordHead
        above={[
          { to: '/organisations', name: t('organization.title') },
          { to: `/organisations/${organization.key}`, name: typeset(organization.name) },
        ]}
        isDemonstration={organization.isDemonstration}
        title={t('access.title')}
      />
      <p className={classes.lead}>{t('access.lead', { name: typeset(organization.name) })}</p>
      <Section title={t('account.roles.title')}>
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
