import { useTranslation } from 'react-i18next';
import type { DecisionOutcome, MeetingStatus } from '../generated/graphql.js';
import classes from './governance.module.css';

type Tone = 'good' | 'bad' | 'wait' | 'none';

const MEETINGS: Record<MeetingStatus, Tone> = { PLANNED: 'none', CONVOKED: 'wait', HELD: 'good', CANCELLED: 'bad' };
const OUTCOMES: Record<DecisionOutcome, Tone> = { ADOPTED: 'good', REJECTED: 'bad', DEFERRED: 'wait' };

/** A drawn mark and its word: never colour alone. */
export function State({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.state} data-tone={tone}>
      {children}
    </span>
  );
}

export function MeetingState({ status }: { status: MeetingStatus }) {
  const { t } = useTranslation();
  return <State tone={MEETINGS[status]}>{t(`governance.statuses.${status}`)}</State>;
}

export function OutcomeState({ outcome }: { outcome: DecisionOutcome }) {
  const { t } = useTranslation();
  return <State tone={OUTCOMES[outcome]}>{t(`governance.outcomes.${outcome}`)}</State>;
}
