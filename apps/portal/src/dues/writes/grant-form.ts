import { GrantDocument, GrantRecordDocument, GrantUpdateDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** Public money: most is known later, whether it was awarded, and how much. */
export const grantForm = recordForm({ record: GrantRecordDocument, update: GrantUpdateDocument, read: GrantDocument })({
  name: 'grant',
  words: {
    record: 'dues.write.grant',
    recordSubmit: 'dues.write.grantSubmit',
    update: 'dues.write.grantEdit',
    updateSubmit: 'dues.write.grantEditSubmit',
  },
  fields: {
    programme: { kind: 'text', label: 'dues.programme', required: true },
    priority: { kind: 'text', label: 'dues.priority' },
    organizationId: { kind: 'ownOrganization', label: 'dues.requestedBy', required: true, stays: true },
    amountCents: { kind: 'money', label: 'dues.amount', required: true },
    requestedOn: { kind: 'partialDate', label: 'dues.requestedOn' },
    awardedOn: { kind: 'partialDate', label: 'dues.awardedOn', notBefore: 'requestedOn' },
    sources: { kind: 'sources' },
  },
});
