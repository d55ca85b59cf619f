import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { TeamPageDocument, type TeamPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, managed, type Viewer } from '../session/viewer.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { PageHead } from '../shell/page-head.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { PartNav } from '../shell/part-nav.js';
import { RuleWords } from './rule-words.js';
import { useAddress } from '../table/use-address.js';
import { PersonCompletions } from './person-completions.js';
import { TeamAttestations } from './team-attestations.js';
import { TeamPeople } from './team-people.js';
import { TeamSessions } from './team-sessions.js';
import { CompleteSince, TeamShare, TeamState } from './team-state.js';

type Organization = NonNullable<TeamPageQuery['organization']>;

/** For those who manage an organization: who is trained, who is not, and where to enrol the others. */
export default function TeamPage() {
  const { key } = useParams();
  return (
    <RequireSession>
      {(viewer) => (key ? <Team viewer={viewer} teamKey={key} /> : <Own viewer={viewer} />)}
    </RequireSession>
  );
}

/** The team of the first organization that one manages. */
function Own({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const [first] = managed(viewer);
  if (first) return <Navigate to={`/formations/equipe/${first.key}`} replace />;
  return (
    <>
      <PageHead
        title={t('coverage.team')}
        lead={t(coordinates(viewer) ? 'coverage.anyOrganization' : 'coverage.noOrganization')}
      />
      <p>
        <DatedLink to="/formations/couverture">{t('coverage.toCoverage')}</DatedLink>
      </p>
    </>
  );
}

function Team({ viewer, teamKey }: { viewer: Viewer; teamKey: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <Record
      query={TeamPageDocument}
      variables={{ key: teamKey, asOf }}
      of={({ organization }) => organization}
      isIt={({ key }) => key === teamKey}
      title={({ name }) => `${t('coverage.teamOf')}, ${typeset(name)}`}
      missing={
        <Missing
          title={t('coverage.teamMissingTitle')}
          text={t('coverage.teamMissing')}
          to="/formations/couverture"
          link={t('coverage.toCoverage')}
        />
      }
    >
      {(organization) => <TeamArticle organization={organization} others={managed(viewer)} />}
    </Record>
  );
}

interface TeamArticleProps {
  organization: Organization;
  others: readonly { key: string; name: string }[];
}

function TeamArticle({ organization, others }: TeamArticleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const { teamCoverage: coverage, isDemonstration } = organization;
  const { params } = useAddress();
  const chosen = coverage?.people.nodes.find(({ person }) => person?.id === params.get('personne'))?.person;
  return (
    <article>
      <RecordHead
        above={[
          { to: `/formations/couverture${isDemonstration ? '?demonstration=1' : ''}`, name: t('coverage.title') },
        ]}
        isDemonstration={isDemonstration}
        title={t('coverage.teamOf')}
      />
      <p>
        <OrganizationLink organization={organization} />, {formatDay(day, language)}
      </p>
      {others.length > 1 && (
        <PartNav
          label={t('coverage.teamChoose')}
          pages={others.map(({ key, name }) => ({ to: `/formations/equipe/${key}`, label: typeset(name) }))}
        />
      )}
      {coverage && coverage.headcount !== null && (
        <Facts look="line">
          <Fact label={t('coverage.state')}>
            <TeamState team={coverage} />
          </Fact>
          <Fact label={t('coverage.trained')}>
            <TeamShare team={coverage} />
          </Fact>
          <Fact label={t('coverage.since')}>{coverage.complete && <CompleteSince team={coverage} />}</Fact>
        </Facts>
      )}
      {coverage?.rule && <RuleWords rule={coverage.rule} />}
      {coverage && !coverage.viewerSeesPeople && <p>{t('coverage.notYours')}</p>}
      {coverage?.viewerSeesPeople && (
        <>
          <TeamPeople people={coverage.people.nodes} file={`${t('coverage.file')}-${organization.key}-${day}`} />
          {chosen && <PersonCompletions key={chosen.id} person={chosen} />}
          {coverage.people.nodes.length > 0 && (
            <Section title={t('coverage.sessions')}>
              <TeamSessions organization={organization} coverage={coverage} />
            </Section>
          )}
          <TeamAttestations organization={organization} isComplete={coverage.complete === true} />
        </>
      )}
    </article>
  );
}
