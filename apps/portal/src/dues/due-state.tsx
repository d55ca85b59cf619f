import { useTranslation } from 'react-i18next';
import type { DuesCallStatus, DueStatus } from '../generated/graphql.js';
import { State } from '../shell/state.js';

const DUES = { PAID: 'good', PARTIAL: 'wait', UNPAID: 'none', LATE: 'bad' } as const;
const CALLS = { DRAFT: 'none', ISSUED: 'wait', CLOSED: 'good' } as const;

interface Standing {
  status: DueStatus;
  call?: { status: DuesCallStatus } | null;
}

/** Where a due stands. Nothing is owed yet of a call that is a draft. */
export function useDueWords(): (due: Standing) => string {
  const { t } = useTranslation();
  return ({ status, call }) => (call?.status === 'DRAFT' ? t('dues.callStatuses.DRAFT') : t(`dues.statuses.${status}`));
}

export function DueState(due: Standing) {
  const words = useDueWords();
  return <State tone={due.call?.status === 'DRAFT' ? CALLS.DRAFT : DUES[due.status]}>{words(due)}</State>;
}

export function CallState({ status }: { status: DuesCallStatus }) {
  const { t } = useTranslation();
  return <State tone={CALLS[status]}>{t(`dues.callStatuses.${status}`)}</State>;
}
