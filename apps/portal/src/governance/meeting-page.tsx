import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Because } from '../format/because.js';
import { formatDay, formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { MeetingPageDocument, type MeetingDetailFragment as Meeting } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import { Missing } from '../shell/missing.js';
import { Fact, Facts } from '../shell/facts.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Remark } from '../shell/remark.js';
import { Section } from '../shell/section.js';
import { isStaff, useViewer } from '../session/viewer.js';
import { useRights } from '../write/use-rights.js';
import { Agenda } from './agenda.js';
import { Attendances } from './attendances.js';
import { MeetingDecisions } from './meeting-decisions.js';
import { placeOf } from './place.js';
import { MeetingState } from './state.js';
import { DocumentsButton } from './writes/document-writes.js';
import { MinutesActions } from './writes/minutes-writes.js';
import { MeetingActions } from './writes/meeting-actions.js';
import classes from './governance.module.css';

export default function MeetingPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  return (
    <Record
      query={MeetingPageDocument}
      variables={{ id }}
      fetchPolicy="cache-and-network"
      of={(data) => data.meeting}
      isIt={(meeting) => meeting.id === id}
      title={({ scheduledOn }) => t('governance.meeting', { day: formatDay(scheduledOn, language) })}
      missing={
        <Missing
          title={t('governance.missingMeetingTitle')}
          text={t('governance.missingMeeting')}
          to="/gouvernance"
          link={t('governance.all')}
        />
      }
    >
      {(meeting) => <MeetingArticle meeting={meeting} />}
    </Record>
  );
}

function MeetingArticle({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const body = meeting.governingBody;
  const mayWrite = useRights().acts(body.organization?.id);
  return (
    <article>
      <RecordHead
        above={[
          { to: '/gouvernance', name: t('shell.governance') },
          { to: `/gouvernance/${body.key}`, name: typeset(body.name) },
        ]}
        isDemonstration={meeting.isDemonstration}
        title={t('governance.meeting', { day: formatDay(meeting.scheduledOn, language) })}
      />
      <Facts look="line">
        <Fact label={t('word.state')}>
          <MeetingState status={meeting.status} />
        </Fact>
        <Fact label={t('word.date')}>
          {formatInstant(meeting.scheduledAt, language)}
          {meeting.status !== 'CANCELLED' && (
            <span data-screen>
              {' · '}
              <a href={meeting.calendarPath} download>
                {t('governance.calendar')}
              </a>
            </span>
          )}
        </Fact>
        <Fact label={t('word.place')}>{placeOf(meeting, t)}</Fact>
        <Fact label={t('governance.convocation')}>
          {meeting.convokedAt
            ? t('governance.convokedAt', { at: formatInstant(meeting.convokedAt, language) })
            : t('governance.notConvoked')}
        </Fact>
      </Facts>
      {meeting.status === 'CANCELLED' && (
        <Remark isLong>
          <p>
            <strong>{t('governance.cancelled')}</strong>
          </p>
          {meeting.cancelReason && (
            <p>
              <Because reason={meeting.cancelReason} />
            </p>
          )}
        </Remark>
      )}
      {mayWrite && <MeetingActions meeting={meeting} />}
      <Section title={t('governance.agenda')}>
        <Agenda meeting={meeting} mayWrite={mayWrite} />
      </Section>
      <Documents meeting={meeting} mayWrite={mayWrite} />
      <Section title={t('governance.attendances')}>
        <Attendances meeting={meeting} mayWrite={mayWrite} />
      </Section>
      <Section title={t('governance.decisions')}>
        <MeetingDecisions meeting={meeting} mayWrite={mayWrite} />
      </Section>
      <Minutes meeting={meeting} mayWrite={mayWrite} />
    </article>
  );
}

/** Links to what is handed out; shown where there is something, or somebody may add it. */
function Documents({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  const { t } = useTranslation();
  const mayAdd = mayWrite && meeting.status !== 'CANCELLED' && !meeting.minutesApprovedOn;
  if (meeting.documents.length === 0 && !mayAdd) return null;
  return (
    <Section title={t('governance.documents')}>
      {meeting.documents.length === 0 && <p>{t('governance.documentsNone')}</p>}
      <ul>
        {meeting.documents.map(({ title, url }, place) => (
          <li key={place}>
            <a href={url} rel="noreferrer">
              {typeset(title)}
            </a>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <Actions>
          <DocumentsButton meeting={meeting} />
        </Actions>
      )}
    </Section>
  );
}

function Minutes({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const { minutes, minutesApprovedOn } = meeting;
  const mayRead = mayWrite || (isStaff(viewer) && minutesApprovedOn);
  return (
    <Section
      title={t('governance.minutes')}
      note={
        minutesApprovedOn && (
          <p className="soft">{t('governance.minutesApproved', { day: formatDay(minutesApprovedOn, language) })}</p>
        )
      }
    >
      {minutes ? (
        <p className={classes.minutes}>{minutes}</p>
      ) : (
        <p>{mayRead ? t('governance.minutesNone') : t('governance.minutesHidden')}</p>
      )}
      {mayWrite && <MinutesActions meeting={meeting} />}
    </Section>
  );
}
