import {
  MilestoneCreateDocument,
  MilestoneDocument,
  MilestoneRemoveDocument,
  MilestoneUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';
import { Conflicts, milestoneOption, optionsIn } from './milestone-conflicts.js';

/** What happened, as a source tells it. */
export const milestoneForm = recordForm({
  name: 'milestone',
  record: MilestoneCreateDocument,
  update: MilestoneUpdateDocument,
  read: MilestoneDocument,
  words: {
    record: 'records.milestoneCreate',
    recordSubmit: 'records.milestoneCreateSubmit',
    update: 'records.milestoneUpdate',
    updateSubmit: 'records.milestoneUpdateSubmit',
    correct: 'write.change',
  },
  remove: {
    mutation: MilestoneRemoveDocument,
    title: 'records.milestoneRemove',
    outcome: 'records.milestoneRemoveOutcome',
  },
  fields: {
    title: { kind: 'text', label: 'records.milestoneTitle', help: 'records.milestoneTitleHelp', required: true },
    on: { kind: 'partialDate', label: 'records.dateOrStart', required: true },
    until: { kind: 'partialDate', label: 'word.end', shown: ({ endUnknown }) => endUnknown !== true },
    endUnknown: { kind: 'check', label: 'records.endUnknown' },
    detail: { kind: 'lines', label: 'word.detail' },
    sources: { kind: 'sources' },
    conflictsWith: {
      kind: 'custom',
      label: 'records.conflicts',
      help: 'records.conflictsHelp',
      render: (control, id) => <Conflicts {...control} own={id} />,
      text: (value) =>
        optionsIn(value)
          .map(({ label }) => label)
          .join(', '),
      held: ({ conflictsWith }) => conflictsWith.map(milestoneOption),
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
  },
});
