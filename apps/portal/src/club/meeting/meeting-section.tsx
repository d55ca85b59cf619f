import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { DatedLink } from '../../day/dated-link.js';
import { French } from '../../format/french.js';
import { WorkstreamMeetingsDocument } from '../../generated/graphql.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { useAnswer } from '../../shell/use-answer.js';
import { decisionForm } from './decision-form.js';
import { Decisions } from './decisions.js';
import { PlanButton } from './meeting-forms.js';
import { meetingPath, TONES, When } from './when.js';
import classes from './meeting.module.css';

/** When those who work on it meet, and what they have decided: for those who are told of the work. */
export function MeetingSection({ workstreamId }: { workstreamId: string }) {
  const { t } = useTranslation();
  const refetch = useRefetch(WorkstreamMeetingsDocument);
  const { answer, instead } = useAnswer(WorkstreamMeetingsDocument, {
    variables: { id: workstreamId },
    height: 120,
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  const { workstream } = answer;
  const [meetings, decisions] = [workstream?.meetings?.nodes ?? [], workstream?.decisions?.nodes ?? []];
  const works = workstream?.viewerWorks ?? false;
  if (!works && meetings.length + decisions.length === 0) return null;
  return (
    <>
      <Section
        anchor="reunions"
        title={t('meeting.section')}
        action={works && <PlanButton workstreamId={workstreamId} onDone={() => void refetch()} />}
      >
        {meetings.length === 0 && <p className="soft">{t('meeting.none')}</p>}
        <ul className={classes.decisions}>
          {meetings.map(({ id, title, state, startsAt, endsAt, timeZone }) => (
            <li key={id}>
              <h3>
                <DatedLink to={meetingPath(workstreamId, id)}>
                  <French>{title}</French>
                </DatedLink>
              </h3>
              <p>
                <State tone={TONES[state]}>{t(`meeting.states.${state}`)}</State>
                {startsAt && endsAt && ' · '}
                {startsAt && endsAt && <When span={{ startsAt, endsAt }} timeZone={timeZone} />}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        anchor="decisions"
        title={t('meeting.decisions')}
        action={works && <decisionForm.RecordButton given={{ workstreamId, meetingId: null }} />}
      >
        <Decisions workstreamId={workstreamId} decisions={decisions} mayWrite={works} />
      </Section>
    </>
  );
}
