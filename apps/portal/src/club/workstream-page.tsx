import { Either } from '../format/either.js';
import { French } from '../format/french.js';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChainLink } from '../chain/chain-link.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DiscussionSection } from '../discussion/discussion-section.js';
import { formatDay } from '../format/format.js';
import { WorkstreamPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { useViewer } from '../session/viewer.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { OnThisPage } from '../shell/on-this-page.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { TerritoryLinks } from '../territory/territory-link.js';
import { ArchiveLink } from './archive-link.js';
import { ActivitySection } from './activity.js';
import { Board } from './board.js';
import { Contributions } from './contributions.js';
import { Deliverables } from './deliverables.js';
import { Makers, Team } from './makers.js';
import { FileSection } from './file/file-section.js';
import { MeetingSection } from './meeting/meeting-section.js';
import { PollSection } from './poll/poll-section.js';
import { Tests } from './tests.js';
import { WorkstreamActions } from './workstream-actions.js';
import type { Workstream } from './workstream.js';
import classes from './club.module.css';

/** One workstream: who makes it, what was done, and since when it is collective. */
export default function WorkstreamPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={WorkstreamPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ workstream }) => workstream}
      isIt={(workstream) => workstream.id === id}
      title={({ title }) => title}
      missing={<Missing title={t('club.missingTitle')} text={t('club.missing')} to="/chantiers" link={t('club.all')} />}
    >
      {(workstream) => <Shown workstream={workstream} />}
    </Record>
  );
}

function Shown({ workstream }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const { id, title, titleEn, state, aim, aimEn, isDemonstration, lessons, abandonReason, archivePath, viewerWorks } =
    workstream;
  return (
    <>
      <RecordHead
        above={[{ to: '/chantiers', name: t('club.title') }]}
        kind={`${t('club.kind')} · ${t(`club.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={<Either english={titleEn}>{title}</Either>}
      />
      {aim && (
        <p className={classes.aim}>
          <Either english={aimEn}>{aim}</Either>
        </p>
      )}
      <WorkstreamActions workstream={workstream} />
      <About workstream={workstream} />
      <OnThisPage />
      {abandonReason && (
        <Section anchor="raison-de-l-abandon" title={t('club.because')}>
          <p className={classes.words}>
            <French>{abandonReason}</French>
          </p>
        </Section>
      )}
      {lessons && (
        <Section anchor="ce-que-nous-avons-appris" title={t('club.lessons')}>
          <p className={classes.words}>
            <French>{lessons}</French>
          </p>
        </Section>
      )}
      {viewerWorks ? <Work id={id} works /> : <Outcome workstream={workstream} />}
      {viewerWorks ? <Outcome workstream={workstream} /> : <Work id={id} />}
      <Tests workstream={workstream} />
      <ActivitySection id={id} />
      <ChainLink id={id} />
      {archivePath && <ArchiveLink path={archivePath} />}
    </>
  );
}

/** What came of it, and who makes it: first for whoever reads about it. */
function Outcome({ workstream }: { workstream: Workstream }) {
  return (
    <>
      <Deliverables workstream={workstream} />
      <Contributions workstream={workstream} />
      <Makers workstream={workstream} />
      <Team workstream={workstream} />
      {workstream.phases.length > 0 && <Calendar phases={workstream.phases} />}
    </>
  );
}

/** The work itself: first for whoever does it, who is known to have signed in before it is known who that is. */
function Work({ id, works = false }: Pick<Workstream, 'id'> & { works?: boolean }) {
  const { viewer } = useViewer();
  const isIn = works || Boolean(viewer);
  return (
    <>
      {isIn && <Board id={id} />}
      {isIn && <DiscussionSection workstreamId={id} />}
      {isIn && <MeetingSection workstreamId={id} />}
      {isIn && <FileSection workstreamId={id} />}
      <PollSection workstreamId={id} />
    </>
  );
}

function About({ workstream }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { lead, proposedOn, launchedOn, deliveredOn, closedOn, abandonedOn, parent, parts, notice } = workstream;
  const { startsOn, endsOn, themes, territories, visibility } = workstream;
  const day = (on: string | null | undefined) => on && formatDay(on, language);
  const from = day(startsOn);
  const to = day(endsOn);
  const days =
    from && to
      ? t('word.period', { from, to })
      : from
        ? t('club.plannedFrom', { from })
        : to && t('club.plannedTo', { to });
  return (
    <Facts look="line">
      <Fact label={t('club.lead_')}>{lead && <OrganizationLink organization={lead} />}</Fact>
      <Fact label={t('club.proposed')}>{day(proposedOn)}</Fact>
      <Fact label={t('club.launched')}>{day(launchedOn)}</Fact>
      <Fact label={t('club.delivered')}>{day(deliveredOn)}</Fact>
      <Fact label={t('club.closed')}>{day(closedOn)}</Fact>
      <Fact label={t('club.abandoned')}>{day(abandonedOn)}</Fact>
      <Fact label={t('club.planned')}>{days}</Fact>
      <Fact label={t('club.partOf')}>
        {parent && (
          <DatedLink to={`/chantiers/${parent.id}`}>
            <Either english={parent.titleEn}>{parent.title}</Either>
          </DatedLink>
        )}
      </Fact>
      <Fact label={t('club.cameOf')}>
        {notice && (
          <DatedLink to={`/club/besoins/${notice.id}`}>
            <French>{notice.title}</French>
          </DatedLink>
        )}
      </Fact>
      <Fact label={t('club.parts')}>
        {parts?.nodes.map((part) => (
          <div key={part.id}>
            <DatedLink to={`/chantiers/${part.id}`}>
              <Either english={part.titleEn}>{part.title}</Either>
            </DatedLink>
          </div>
        ))}
      </Fact>
      <Fact label={t('word.themes')}>{themes?.map(({ label }) => label).join(', ')}</Fact>
      <Fact label={t('word.territories')}>
        {territories && territories.length > 0 && <TerritoryLinks territories={territories} />}
      </Fact>
      <Fact label={t('club.visibility')}>{visibility !== 'PUBLIC' && t(`club.visibilities.${visibility}`)}</Fact>
    </Facts>
  );
}

function Calendar({ phases }: Pick<Workstream, 'phases'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section anchor="calendrier" title={t('club.phases')}>
      <ol className={classes.lines}>
        {phases.map(({ id, title, titleEn, startsOn, endsOn }) => (
          <li key={id}>
            <span>
              <Either english={titleEn}>{title}</Either>
            </span>
            {startsOn && (
              <span className="soft">
                {t('club.phaseDays', {
                  from: formatDay(startsOn, language),
                  to: endsOn ? formatDay(endsOn, language) : '…',
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
