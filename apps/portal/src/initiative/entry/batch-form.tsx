import {
  ContributionBatchDocument,
  ContributionBatchRecordDocument,
  ContributionBatchRemoveDocument,
  ContributionBatchUpdateDocument,
} from '../../generated/graphql.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { recordForm } from '../../write/record-form.js';
import { communeOf, optionOf } from './commune.js';

/** What was gathered for a call on one occasion. */
export const batchForm = recordForm({
  record: ContributionBatchRecordDocument,
  update: ContributionBatchUpdateDocument,
  read: ContributionBatchDocument,
  given: ['callId'],
})({
  name: 'contributionBatch',
  words: {
    record: 'entry.batch.record',
    recordSubmit: 'entry.batch.recordSubmit',
    recorded: 'entry.batch.recorded',
    update: 'entry.batch.update',
    updated: 'entry.batch.updated',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: ContributionBatchRemoveDocument,
    title: 'entry.batch.remove',
    outcome: 'entry.batch.removeOutcome',
  },
  opens: (made) =>
    made && 'contributionBatch' in made && made.contributionBatch
      ? `${location.pathname}?lot=${made.contributionBatch.id}`
      : null,
  fields: {
    title: { kind: 'text', label: 'entry.batch.title', help: 'entry.batch.titleHelp', required: true },
    origin: {
      kind: 'choice',
      label: 'entry.batch.origin',
      labels: 'entry.origins',
      initial: 'WORKSHOP',
      required: true,
      stays: true,
    },
    heldOn: { kind: 'day', label: 'entry.batch.heldOn', required: true },
    place: { kind: 'text', label: 'word.place' },
    territoryId: {
      kind: 'custom',
      label: 'entry.batch.where',
      help: 'entry.batch.territoryHelp',
      held: ({ territory }) => territory && optionOf(territory),
      render: ({ id, value, set, errors }, _, t) => (
        <CommuneSelect
          id={`${id}-commune`}
          label={t('word.commune')}
          value={communeOf(value)}
          error={errors['']}
          set={set}
        />
      ),
      text: (value) => communeOf(value)?.label ?? '',
      sent: (value) => (communeOf(value)?.value ?? null) as string,
    },
    attendance: { kind: 'whole', label: 'entry.batch.attendance' },
    consent: { kind: 'lines', label: 'entry.batch.consent', help: 'entry.batch.consentHelp', required: true },
  },
});
