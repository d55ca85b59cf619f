import { optionsIn } from '../../form/values.js';
import {
  ProviderApprovalDocument,
  ProviderApprovalRecordDocument,
  ProviderApprovalRemoveDocument,
  ProviderApprovalUpdateDocument,
  type TrainingActionCategory,
} from '../../generated/graphql.js';
import i18next from 'i18next';
import { recordForm } from '../../write/record-form.js';
import { chipsText, FixedChips } from '../../form/fixed-chips.js';

const CATEGORIES: readonly TrainingActionCategory[] = [
  'TRAINING',
  'SKILLS_ASSESSMENT',
  'VALIDATION_OF_EXPERIENCE',
  'APPRENTICESHIP',
];
const category = (value: TrainingActionCategory) => ({
  value,
  label: i18next.t(`quality.actionCategories.${value}`),
});

/** What a provider is declared, certified or approved for. */
export const approvalForm = recordForm({
  record: ProviderApprovalRecordDocument,
  update: ProviderApprovalUpdateDocument,
  read: ProviderApprovalDocument,
  given: ['organizationId'],
})({
  name: 'providerApproval',
  words: {
    record: 'quality.write.approval',
    recordSubmit: 'word.save',
    update: 'quality.write.approvalEdit',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: ProviderApprovalRemoveDocument,
    title: 'quality.write.approvalRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    kind: {
      kind: 'choice',
      label: 'word.kind',
      labels: 'quality.approvalKinds',
      required: true,
      stays: true,
    },
    label: {
      kind: 'text',
      label: 'word.name',
      help: 'quality.write.labelHelp',
      shown: (values, held) => values['kind'] === 'OTHER' || Boolean(held?.label),
    },
    actions: {
      kind: 'custom',
      label: 'quality.write.actions',
      shown: (values, held) => values['kind'] === 'QUALIOPI' || held?.kind === 'QUALIOPI',
      required: true,
      render: (control, _, t) => (
        <FixedChips {...control} label={t('quality.write.actionsSearch')} options={CATEGORIES.map(category)} />
      ),
      text: chipsText,
      held: ({ actions }) => actions.map(category),
      sent: (value) => optionsIn(value).map((one) => one.value as TrainingActionCategory),
    },
    number: { kind: 'text', label: 'word.number' },
    issuer: { kind: 'text', label: 'quality.issuer' },
    validFrom: { kind: 'day', label: 'quality.from', required: true },
    validUntil: { kind: 'day', label: 'word.until', notBefore: 'validFrom' },
    documentUrl: { kind: 'link', label: 'quality.documentUrl' },
    sources: { kind: 'sources' },
  },
});
