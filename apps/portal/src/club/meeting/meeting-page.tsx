import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Either } from '../../format/either.js';
import { French } from '../../format/french.js';
import { WorkstreamMeetingPageDocument } from '../../generated/graphql.js';
import { RequireSession } from '../../session/require-session.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { useAnswer } from '../../shell/use-answer.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { taskForm } from '../task-form.js';
import { Attendance } from './attendance.js';
import { Dates } from './dates.js';
import { decisionForm } from './decision-form.js';
import { Decisions } from './decisions.js';
import { MeetingButtons } from './meeting-forms.js';
import type { Meeting } from './meeting.js';
import { Minutes } from './minutes.js';
import { TONES, When } from './when.js';
import classes from './meeting.module.css';

/** One meeting of a workstream: when it is, who was there, what was written, decided and given out. */
export default function MeetingPage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { t } = useTranslation();
  const { id: workstreamId = '', meetingId = '' } = useParams();
  const { answer, instead } = useAnswer(WorkstreamMeetingPageDocument, {
    variables: { id: meetingId },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(answer?.workstreamMeeting?.title ?? t('meeting.kind'));
  if (!answer) return instead;
  const { workstreamMeeting: meeting } = answer;
  if (!meeting)
    return (
      <Missing
        title={t('meeting.kind')}
        text={t('meeting.missing')}
        to={`/chantiers/${workstreamId}`}
        link={t('meeting.back')}
      />
    );
  return <Shown meeting={meeting} workstreamId={workstreamId} />;
}

function Shown({ meeting, workstreamId }: { meeting: Meeting; workstreamId: string }) {
  const { t } = useTranslation();
  const { id, title, state, workstream, agenda, hasBegun, viewerWorks, cancelReason } = meeting;
  return (
    <>
      <RecordHead
        above={[
          {
            to: `/chantiers/${workstreamId}`,
            name: workstream ? <Either english={workstream.titleEn}>{workstream.title}</Either> : t('meeting.back'),
          },
        ]}
        kind={t('meeting.kind')}
        isDemonstration={meeting.isDemonstration}
        title={<French>{title}</French>}
      />
      {viewerWorks && state !== 'CANCELLED' && (
        <Actions>
          <MeetingButtons meeting={meeting} />
        </Actions>
      )}
      <About meeting={meeting} />
      {cancelReason && (
        <Section title={t('meeting.because')}>
          <p>
            <French>{cancelReason}</French>
          </p>
        </Section>
      )}
      {agenda && (
        <Section title={t('meeting.agenda')}>
          <p className={classes.words}>
            <French>{agenda}</French>
          </p>
        </Section>
      )}
      {state === 'DATES_ASKED' && <Dates meeting={meeting} />}
      {hasBegun && <Attendance meeting={meeting} />}
      {hasBegun && <Minutes meeting={meeting} />}
      <Section
        title={t('meeting.decisions')}
        action={viewerWorks && <decisionForm.RecordButton given={{ workstreamId, meetingId: id }} about={title} />}
      >
        <Decisions workstreamId={workstreamId} decisions={meeting.decisions?.nodes ?? []} mayWrite={viewerWorks} />
      </Section>
      <Tasks meeting={meeting} workstreamId={workstreamId} />
    </>
  );
}

function About({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { id, state, startsAt, endsAt, timeZone, place, url } = meeting;
  return (
    <Facts>
      <Fact label={t('word.when')}>
        <State tone={TONES[state]}>{t(`meeting.states.${state}`)}</State>
        {startsAt && endsAt && (
          <div>
            <When span={{ startsAt, endsAt }} timeZone={timeZone} />
          </div>
        )}
      </Fact>
      <Fact label={t('word.where')}>{place}</Fact>
      {url && (
        <Fact label={t('meeting.url')}>
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </Fact>
      )}
      {startsAt && (
        <Fact label="">
          <a href={`/files/workstream-meetings/${id}.ics`}>{t('meeting.calendar')}</a>
        </Fact>
      )}
    </Facts>
  );
}

function Tasks({
  meeting: { id, title, tasks, viewerWorks },
  workstreamId,
}: {
  meeting: Meeting;
  workstreamId: string;
}) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('meeting.tasks')}
      action={viewerWorks && <taskForm.RecordButton given={{ workstreamId, meetingId: id }} about={title} />}
    >
      {tasks?.nodes.length ? (
        <ul className={classes.decisions}>
          {tasks.nodes.map((task) => (
            <li key={task.id}>
              <p>
                <French>{task.title}</French>{' '}
                <span className="soft">
                  · {t(`club.columns.${task.state}`)}
                  {task.assignee && ` · ${task.assignee.name}`}
                </span>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t('meeting.tasksNone')}</p>
      )}
    </Section>
  );
}
