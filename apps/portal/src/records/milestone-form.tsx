import type { FieldOption } from '../form/field-spec.js';
import { OptionChips } from '../form/option-chips.js';
import { optionsIn } from '../form/values.js';
import { typeset } from '../format/typeset.js';
import {
  MilestoneChoicesDocument,
  MilestoneCreateDocument,
  MilestoneDocument,
  MilestoneRemoveDocument,
  MilestoneUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

const milestoneOption = ({ id, on, title }: { id: string; on: string; title: string }): FieldOption => ({
  value: id,
  label: `${on.slice(0, 4)} · ${typeset(title)}`,
});

/** What happened, as a source tells it. */
export const milestoneForm = recordForm({
  record: MilestoneCreateDocument,
  update: MilestoneUpdateDocument,
  read: MilestoneDocument,
})({
  name: 'milestone',
  words: {
    record: 'records.milestoneCreate',
    recordSubmit: 'records.milestoneCreateSubmit',
    update: 'records.milestoneUpdate',
    updateSubmit: 'records.milestoneUpdateSubmit',
    correct: 'word.change',
  },
  remove: {
    mutation: MilestoneRemoveDocument,
    title: 'records.milestoneRemove',
    question: 'records.milestoneRemoveQuestion',
    on: ({ on }) => on,
    outcome: 'records.milestoneRemoveOutcome',
  },
  fields: {
    title: { kind: 'text', label: 'records.milestoneTitle', help: 'records.milestoneTitleHelp', required: true },
    on: { kind: 'partialDate', label: 'records.dateOrStart', required: true },
    until: { kind: 'partialDate', label: 'word.end', notBefore: 'on', shown: ({ endUnknown }) => endUnknown !== true },
    endUnknown: { kind: 'check', label: 'records.endUnknown' },
    detail: { kind: 'lines', label: 'word.detail' },
    sources: { kind: 'sources' },
    conflictsWith: {
      kind: 'custom',
      label: 'records.conflicts',
      help: 'records.conflictsHelp',
      render: (control, id, t) => (
        <OptionChips
          {...control}
          label={t('records.conflictsSearch')}
          query={MilestoneChoicesDocument}
          found={({ milestones }) => milestones.nodes.filter((one) => one.id !== id).map(milestoneOption)}
        />
      ),
      text: (value) =>
        optionsIn(value)
          .map(({ label }) => label)
          .join(', '),
      held: ({ conflictsWith }) => conflictsWith.map(milestoneOption),
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
  },
});
