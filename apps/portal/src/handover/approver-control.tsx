import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import { HandoverApproversDocument } from '../generated/graphql.js';
import forms from '../form/form.module.css';

/** Who of the other organization is asked by name, of those who may answer. */
export function ApproverControl({ id, value, set, organizationId }: CustomControl & { organizationId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(HandoverApproversDocument, {
    variables: { id: organizationId },
    skip: !organizationId,
  });
  const approvers = data?.organization?.handoverApprovers;
  const chosen = typeof value === 'string' ? value : '';
  const isGone = approvers !== undefined && chosen !== '' && !approvers?.some((one) => one.id === chosen);
  // Of another organization than before.
  useEffect(() => {
    if (isGone) set('');
  }, [isGone, set]);
  if (approvers?.length === 0) return <p>{t('handover.approversNone')}</p>;
  return (
    <select
      id={id}
      aria-label={t('handover.approver')}
      className={forms.box}
      value={isGone ? '' : chosen}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    >
      <option value="">{t('handover.approverAny')}</option>
      {approvers?.map(({ id: personId, name }) => (
        <option key={personId} value={personId}>
          {name}
        </option>
      ))}
    </select>
  );
}
