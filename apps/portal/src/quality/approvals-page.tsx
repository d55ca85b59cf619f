import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import {
  type ApprovalState,
  ProviderApprovalsDocument,
  type OwnApprovalLineFragment as Approval,
} from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import { State, type Tone } from '../shell/state.js';
import { Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import { approvalName } from './approvals.js';
import type { Provider } from './provider.js';
import { ProviderPage } from './provider-page.js';
import { approvalForm } from './writes/approval-form.js';

const TONES: { [S in ApprovalState]: Tone } = { IN_FORCE: 'good', EXPIRED: 'none', TO_COME: 'wait' };

/** What the provider is declared, certified and approved for, also what holds no longer. */
export default function ApprovalsPage() {
  const { t } = useTranslation();
  return (
    <ProviderPage title={t('quality.approvals')} lead={t('quality.approvalsLead')}>
      {(provider) => <ApprovalList provider={provider} />}
    </ProviderPage>
  );
}

function ApprovalList({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <>
      <Actions>
        <approvalForm.RecordButton main given={{ organizationId: provider.id }} />
      </Actions>
      <List
        query={ProviderApprovalsDocument}
        variables={{ filter: { organization: provider.id, includeDemonstration: true }, asOf }}
        fetchPolicy="cache-and-network"
        list={({ providerApprovals }) => providerApprovals}
        name={t('quality.approvals')}
        columns={useApprovalColumns()}
        file={`agrements-${provider.key}`}
        pages="short"
        empty={t('quality.approvalsNone')}
        height={240}
      />
    </>
  );
}

function useApprovalColumns(): Column<Approval>[] {
  const { t } = useTranslation();
  const { day } = useColumns<Approval>();
  return [
    {
      label: t('word.kind'),
      cell: (approval) => (
        <>
          {approval.documentUrl ? (
            <a href={approval.documentUrl}>{approvalName(approval, t)}</a>
          ) : (
            approvalName(approval, t)
          )}
          {approval.issuer && <Sub>{approval.issuer}</Sub>}
        </>
      ),
      csv: (approval) => approvalName(approval, t),
    },
    { label: t('quality.issuer'), csv: ({ issuer }) => issuer },
    { label: t('quality.from'), ...day(({ validFrom }) => validFrom), wide: true },
    { label: t('word.until'), ...day(({ validUntil }) => validUntil) },
    {
      label: t('word.state'),
      cell: ({ state }) => <State tone={TONES[state]}>{t(`quality.approvalStates.${state}`)}</State>,
      csv: ({ state }) => t(`quality.approvalStates.${state}`),
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: (approval) => (
        <approvalForm.RowButtons id={approval.id} version={approval.version} about={approvalName(approval, t)} />
      ),
    },
  ];
}
