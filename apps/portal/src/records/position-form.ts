import { today } from '../day/day.js';
import { PositionDocument, PositionStartDocument, PositionUpdateDocument } from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** Who works in an organization, as what. */
export const positionForm = recordForm({
  record: PositionStartDocument,
  update: PositionUpdateDocument,
  read: PositionDocument,
  given: ['organizationId'],
})({
  name: 'position',
  words: {
    record: 'records.positionStart',
    recordSubmit: 'records.positionStartSubmit',
    update: 'records.positionUpdate',
    updateSubmit: 'records.positionUpdateSubmit',
    which: 'records.position',
  },
  fields: {
    personId: { kind: 'person', label: 'word.person', help: 'records.positionWho', required: true, stays: true },
    kind: {
      kind: 'choice',
      label: 'records.position',
      labels: 'profile.positions',
      required: true,
      stays: true,
    },
    title: { kind: 'text', label: 'records.positionTitle' },
    fullTimeShare: {
      kind: 'number',
      most: 100,
      label: 'records.share',
      held: ({ fullTimeShare }) => fullTimeShare && Math.round(fullTimeShare * 100),
      sent: (percent) => percent / 100,
    },
    from: { kind: 'day', label: 'word.firstDay', initial: today },
    to: { kind: 'day', label: 'records.to', notBefore: 'from', stays: true },
    sources: { kind: 'sources', stays: true },
  },
});
