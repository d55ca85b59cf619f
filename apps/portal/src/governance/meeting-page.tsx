import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { MeetingPageDocument, type MeetingPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import territory from '../territory/territory.module.css';
import { hasRole, useViewer } from '../session/viewer.js';
import { useRights } from '../write/use-rights.js';
import { Agenda } from './agenda.js';
import { Attendances } from './attendances.js';
import { MeetingDecisions } from './meeting-decisions.js';
import { placeOf } from './place.js';
import { MeetingState } from './state.js';
import { MinutesActions } from './writes/minutes-writes.js';
import { MeetingActions } from './writes/meeting-writes.js';
import classes from './governance.module.css';

export type Meeting = NonNullable<MeetingPageQuery['meeting']>;

export default function MeetingPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const meeting = data?.meeting;
  usePageTitle(meeting ? t('governance.meeting', { day: formatDay(meeting.scheduledOn, language) }) : undefined);
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!meeting) {
    return (
      <Problem title={t('governance.missingMeetingTitle')}>
        <p>{t('governance.missingMeeting')}</p>
        <p>
          <DatedLink to="/gouvernance">{t('governance.all')}</DatedLink>
        </p>
      </Problem>
    );
  }
  return <MeetingArticle meeting={meeting} />;
}

function MeetingArticle({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const body = meeting.governingBody;
  const { viewer } = useViewer();
  const { acts } = useRights();
  const mayWrite = acts(body.organization?.id);
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territory.breadcrumb}>
          <li>
            <DatedLink to="/gouvernance">{t('governance.title')}</DatedLink>
          </li>
          <li>
            <DatedLink to={`/gouvernance/${body.key}`}>{typeset(body.name)}</DatedLink>
          </li>
        </ol>
      </nav>
      {meeting.isDemonstration && (
        <p className={territory.kind}>
          <DemonstrationBadge />
        </p>
      )}
      <h1>{t('governance.meeting', { day: formatDay(meeting.scheduledOn, language) })}</h1>
      <dl className={`${classes.facts} figures`}>
        <div>
          <dt>{t('governance.status')}</dt>
          <dd>
            <MeetingState status={meeting.status} />
          </dd>
        </div>
        <div>
          <dt>{t('governance.when')}</dt>
          <dd>{formatInstant(meeting.scheduledAt, language)}</dd>
        </div>
        <div>
          <dt>{t('governance.where')}</dt>
          <dd>{placeOf(meeting, t)}</dd>
        </div>
        <div>
          <dt>{t('governance.convocation')}</dt>
          <dd>
            {meeting.convokedAt
              ? t('governance.convokedAt', { at: formatInstant(meeting.convokedAt, language) })
              : t('governance.notConvoked')}
          </dd>
        </div>
      </dl>
      {meeting.status === 'CANCELLED' && (
        <div className={classes.notice}>
          <p>
            <strong>{t('governance.cancelled')}</strong>
          </p>
          {meeting.cancelReason && <p>{t('governance.cancelReason', { reason: meeting.cancelReason })}</p>}
        </div>
      )}
      {mayWrite && <MeetingActions meeting={meeting} />}
      <Section title={t('governance.agenda')}>
        <Agenda meeting={meeting} mayWrite={mayWrite} />
      </Section>
      <Section title={t('governance.attendances')}>
        <Attendances meeting={meeting} mayWrite={mayWrite} />
      </Section>
      <Section title={t('governance.decisions')}>
        <MeetingDecisions meeting={meeting} mayWrite={mayWrite} />
      </Section>
      <Section
        title={t('governance.minutes')}
        note={
          meeting.minutesApprovedOn && (
            <p className="soft">
              {t('governance.minutesApproved', { day: formatDay(meeting.minutesApprovedOn, language) })}
            </p>
          )
        }
      >
        {meeting.minutes ? (
          <p className={classes.minutes}>{meeting.minutes}</p>
        ) : (
          <p>
            {mayWrite || (hasRole(viewer) && meeting.minutesApprovedOn)
              ? t('governance.minutesNone')
              : t('governance.minutesHidden')}
          </p>
        )}
        {mayWrite && <MinutesActions meeting={meeting} />}
      </Section>
    </article>
  );
}
