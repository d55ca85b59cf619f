import { useTranslation } from 'react-i18next';
import type { DecisionOutcome, MeetingStatus } from '../generated/graphql.js';
import { State, type Tone } from '../shell/state.js';

const MEETINGS: Record<MeetingStatus, Tone> = { PLANNED: 'none', CONVOKED: 'wait', HELD: 'good', CANCELLED: 'bad' };
const OUTCOMES: Record<DecisionOutcome, Tone> = { ADOPTED: 'good', REJECTED: 'bad', DEFERRED: 'wait' };

export function MeetingState({ status }: { status: MeetingStatus }) {
  const { t } = useTranslation();
  return <State tone={MEETINGS[status]}>{t(`governance.statuses.${status}`)}</State>;
}

export function OutcomeState({ outcome }: { outcome: DecisionOutcome }) {
  const { t } = useTranslation();
  return <State tone={OUTCOMES[outcome]}>{t(`governance.outcomes.${outcome}`)}</State>;
}
