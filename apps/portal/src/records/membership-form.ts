import {
  MembershipFactDocument,
  MembershipRecordDocument,
  MembershipRemoveDocument,
  MembershipUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** Joining or leaving that no agreement shows. */
export const membershipForm = recordForm({
  record: MembershipRecordDocument,
  update: MembershipUpdateDocument,
  read: MembershipFactDocument,
  given: ['organizationId'],
})({
  name: 'membership',
  words: {
    record: 'records.membership',
    recordSubmit: 'records.membershipSubmit',
    recordIntro: 'records.membershipIntro',
    update: 'records.membershipUpdate',
    updateSubmit: 'records.saveCorrection',
  },
  remove: {
    mutation: MembershipRemoveDocument,
    title: 'records.membershipRemove',
    question: 'records.membershipRemoveQuestion',
    on: ({ on }) => on,
    outcome: 'records.membershipRemoveOutcome',
  },
  fields: {
    event: {
      kind: 'choice',
      label: 'records.membershipEvent',
      labels: 'records.membershipEvents',
      required: true,
      stays: true,
    },
    on: { kind: 'partialDate', label: 'word.date', required: true },
    note: { kind: 'lines', label: 'records.note' },
    sources: { kind: 'sources', required: true },
  },
});
