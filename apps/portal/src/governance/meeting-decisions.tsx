import { useTranslation } from 'react-i18next';
import type { VoteChoice, MeetingDetailFragment as Meeting } from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import { Fact, Facts } from '../shell/facts.js';
import { Ballot } from './ballot.js';
import { OutcomeState } from './state.js';
import { decisionForm } from './writes/decision-form.js';
import { VoteButton } from './writes/vote-writes.js';
import classes from './governance.module.css';

const CHOICES: readonly VoteChoice[] = ['FOR', 'AGAINST', 'ABSTAINED'];

/** The decisions of a meeting, each with its vote drawn and in figures, and who voted how where names are kept. */
export function MeetingDecisions({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  const { t } = useTranslation();
  const open = mayWrite && !meeting.minutesApprovedOn && meeting.status === 'HELD';
  return (
    <>
      {open && (
        <Actions>
          <decisionForm.RecordButton
            given={{ governingBodyId: meeting.governingBody.id, meetingId: meeting.id }}
            about={meeting.governingBody.name}
            begins={{ decidedOn: meeting.scheduledOn }}
          />
        </Actions>
      )}
      {meeting.decisions.length === 0 && <p>{t('governance.decisionsNoneHere')}</p>}
      {meeting.decisions.map((decision) => (
        <div key={decision.id} id={decision.id} className={classes.decision}>
          <h3>{decision.title}</h3>
          <div className={`${classes.meta} figures`}>
            <OutcomeState outcome={decision.outcome} />
            <span>{t('governance.decisionNumber', { year: decision.year, number: decision.number })}</span>
            {decision.proposedBy?.person && (
              <span>{t('governance.proposedBy', { name: decision.proposedBy.person.name })}</span>
            )}
          </div>
          {decision.text && <p>{decision.text}</p>}
          <Ballot ballot={decision.ballot} />
          {decision.ballot?.isSecret && <p className="soft">{t('governance.secret')}</p>}
          {decision.votes.length > 0 && (
            <details className={classes.twin}>
              <summary>{t('governance.whoVoted')}</summary>
              <Facts look="line">
                {CHOICES.map((choice) => (
                  <Fact key={choice} label={t(`governance.choices.${choice}`)}>
                    {decision.votes
                      .filter((vote) => vote.choice === choice)
                      .map(({ mandate }) => (
                        <div key={mandate.id}>{mandate.person?.name ?? t('governance.personUnknown')}</div>
                      ))}
                  </Fact>
                ))}
              </Facts>
            </details>
          )}
          {mayWrite && !meeting.minutesApprovedOn && (
            <Actions>
              {open && !decision.ballot && <VoteButton meeting={meeting} decision={decision} />}
              <decisionForm.CorrectButton id={decision.id} about={decision.title} />
            </Actions>
          )}
        </div>
      ))}
    </>
  );
}
