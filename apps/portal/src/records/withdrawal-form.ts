import {
  AgreementSignatoriesDocument,
  WithdrawalDocument,
  WithdrawalRecordDocument,
  WithdrawalRemoveDocument,
  WithdrawalUpdateDocument,
} from '../generated/graphql.js';
import type { Options } from '../write/record-fields.js';
import { recordForm } from '../write/record-form.js';
import { agreements } from './agreement-choices.js';

/** Those whom the agreement of the page binds, named or not. */
const signatories: Options = async (ask, { agreementId }) => {
  if (typeof agreementId !== 'string') return [];
  const data = await ask(AgreementSignatoriesDocument, { id: agreementId });
  return (data?.agreement?.signatures.nodes ?? []).map(({ organization, slot }) =>
    organization
      ? { value: organization.id, label: organization.name }
      : { value: `${SLOT}${slot?.id}`, label: slot?.label ?? '' },
  );
};

/** Before the id of a signatory without a name. */
const SLOT = 'slot ';

/** Who is no longer bound by an agreement; the page tells the agreement or the signatory. */
export const withdrawalForm = recordForm({
  record: WithdrawalRecordDocument,
  update: WithdrawalUpdateDocument,
  read: WithdrawalDocument,
})({
  name: 'withdrawal',
  words: {
    record: 'records.withdrawal',
    recordSubmit: 'records.withdrawalSubmit',
    recordConfirm: 'records.withdrawalConfirm',
    update: 'records.withdrawalUpdate',
    updateSubmit: 'records.saveCorrection',
    correct: 'records.withdrawalUpdate',
  },
  remove: {
    mutation: WithdrawalRemoveDocument,
    button: 'records.withdrawalRemove',
    title: 'records.withdrawalRemove',
    question: 'records.withdrawalRemoveQuestion',
    on: ({ effectiveOn }) => effectiveOn,
    outcome: 'records.withdrawalRemoveOutcome',
    submit: 'records.withdrawalRemoveSubmit',
  },
  fields: {
    agreementId: { kind: 'choice', label: 'network.agreement', options: agreements, required: true, stays: true },
    organizationId: {
      kind: 'choice',
      label: 'records.signatory',
      options: signatories,
      paths: ['slotId'],
      required: true,
      sent: (id) => (id.startsWith(SLOT) ? null : id),
      stays: true,
    },
    slotId: {
      kind: 'told',
      sent: ({ organizationId: id }) => (String(id).startsWith(SLOT) ? String(id).slice(SLOT.length) : null),
      stays: true,
    },
    effectiveOn: { kind: 'partialDate', label: 'records.effectiveOn', required: true },
    noticeOn: { kind: 'partialDate', label: 'records.noticeOn' },
    reason: { kind: 'lines', label: 'word.reason' },
    remainsAccessible: { kind: 'lines', label: 'records.remainsAccessible' },
    precisionNote: { kind: 'text', label: 'records.precisionNote' },
    sources: { kind: 'sources' },
  },
});
