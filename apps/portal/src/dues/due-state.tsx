import { useTranslation } from 'react-i18next';
import type { DuesCallStatus, DueStatus } from '../generated/graphql.js';
import { State } from '../governance/state.js';

const DUES = { PAID: 'good', PARTIAL: 'wait', UNPAID: 'none', LATE: 'bad' } as const;
const CALLS = { DRAFT: 'none', ISSUED: 'wait', CLOSED: 'good' } as const;

/** Nothing is owed yet of a call that is a draft. */
export function DueState({ status, call }: { status: DueStatus; call?: { status: DuesCallStatus } | null }) {
  const { t } = useTranslation();
  if (call?.status === 'DRAFT') return <CallState status="DRAFT" />;
  return <State tone={DUES[status]}>{t(`dues.statuses.${status}`)}</State>;
}

export function CallState({ status }: { status: DuesCallStatus }) {
  const { t } = useTranslation();
  return <State tone={CALLS[status]}>{t(`dues.callStatuses.${status}`)}</State>;
}
