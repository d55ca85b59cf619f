import type { AnnualReturnStatus } from '../generated/graphql.js';
import { useTranslation } from 'react-i18next';
import { State, type Tone } from '../shell/state.js';

const TONES: Record<AnnualReturnStatus, Tone> = { DRAFT: 'wait', SUBMITTED: 'good', REPLACED: 'none' };

export function ReturnState({ status }: { status: AnnualReturnStatus }) {
  const { t } = useTranslation();
  return <State tone={TONES[status]}>{t(`bilan.statuses.${status}`)}</State>;
}
