import { today } from '../day/day.js';
import { PersonCreateDocument, PersonRecordDocument, PersonUpdateDocument } from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** Somebody who works in an organization, which the page tells. */
export const personForm = recordForm({
  record: PersonCreateDocument,
  update: PersonUpdateDocument,
  read: PersonRecordDocument,
})({
  name: 'person',
  words: {
    record: 'records.personCreate',
    recordSubmit: 'records.personCreateSubmit',
    update: 'records.personUpdate',
    updateSubmit: 'records.personUpdateSubmit',
    which: 'word.person',
  },
  fields: {
    givenName: { kind: 'text', label: 'word.givenName', required: true },
    familyName: { kind: 'text', label: 'records.familyName', required: true },
    email: { kind: 'email', label: 'word.email', help: 'records.emailHelp' },
    phone: { kind: 'text', label: 'records.phone' },
    public: { kind: 'check', label: 'records.public' },
    position: {
      kind: 'parts',
      label: 'records.positionHere',
      required: true,
      columns: {
        organizationId: { kind: 'told', sent: ({ organizationId }) => organizationId as string },
        kind: { kind: 'choice', label: 'records.position', labels: 'profile.positions', required: true },
        title: { kind: 'text', label: 'records.positionTitle' },
        fullTimeShare: { kind: 'number', most: 100, label: 'records.share', sent: (percent) => percent / 100 },
        from: { kind: 'day', label: 'word.firstDay', initial: today },
        sources: { kind: 'sources' },
      },
      stays: true,
    },
  },
});
