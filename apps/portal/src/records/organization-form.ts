import { today } from '../day/day.js';
import {
  OrganizationCreateDocument,
  OrganizationRecordDocument,
  OrganizationUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** Who an organization is and where to find it. */
export const organizationForm = recordForm({
  record: OrganizationCreateDocument,
  update: OrganizationUpdateDocument,
  read: OrganizationRecordDocument,
})({
  name: 'organization',
  words: {
    record: 'records.organizationCreate',
    recordSubmit: 'records.organizationCreateSubmit',
    update: 'records.organizationUpdate',
    updateSubmit: 'records.organizationUpdateSubmit',
  },
  fields: {
    name: { kind: 'text', label: 'word.name', required: true },
    key: { kind: 'text', label: 'word.key', help: 'records.keyHelp', required: true, stays: true },
    kind: {
      kind: 'choice',
      label: 'word.kind',
      labels: 'organization.kinds',
      initial: 'CAUE',
      required: true,
      stays: true,
    },
    serves: {
      kind: 'text',
      label: 'records.serves',
      help: 'records.servesHelp',
      sent: (code) => ({ kind: 'DEPARTEMENT', code }),
      stays: true,
    },
    website: { kind: 'website', label: 'records.website' },
    email: { kind: 'email', label: 'word.email', help: 'records.officeHelp' },
    phone: { kind: 'text', label: 'records.phone' },
    siren: { kind: 'siren', label: 'word.siren' },
    siret: { kind: 'siret', label: 'records.siret' },
    rna: { kind: 'text', label: 'records.rna' },
    foundedOn: { kind: 'partialDate', label: 'organization.founded' },
    address: {
      kind: 'parts',
      label: 'records.address',
      columns: {
        street: { kind: 'text', label: 'records.street' },
        postalCode: { kind: 'text', label: 'records.postalCode', required: true },
        city: { kind: 'text', label: 'records.city', required: true },
      },
      held: ({ addresses }) => addresses.find(({ to }) => !to),
    },
    from: { kind: 'day', label: 'records.nameFrom', help: 'records.nameHelp', held: today, later: true },
    sources: { kind: 'sources' },
  },
  opens: ({ organization }) => organization && `/organisations/${organization.key}`,
});
