import {
  OrganizationServicesDocument,
  TerritoryServiceRemoveDocument,
  TerritoryServiceStartDocument,
  TerritoryServiceUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** A territory that an organization serves, and since when. Ending a period is giving its end. */
export const serviceForm = recordForm({
  record: TerritoryServiceStartDocument,
  update: TerritoryServiceUpdateDocument,
  read: OrganizationServicesDocument,
  given: ['organizationId'],
})({
  name: 'territoryService',
  isReadTogether: true,
  words: {
    record: 'records.serviceStart',
    recordSubmit: 'records.serviceStartSubmit',
    update: 'records.serviceUpdate',
    updateSubmit: 'records.serviceUpdateSubmit',
    which: 'records.service',
  },
  remove: {
    mutation: TerritoryServiceRemoveDocument,
    title: 'records.serviceRemove',
    outcome: 'records.serviceRemoveConfirm',
    submit: 'records.serviceRemoveSubmit',
  },
  fields: {
    territory: {
      kind: 'parts',
      label: 'records.territory',
      required: true,
      columns: {
        kind: {
          kind: 'choice',
          label: 'records.territoryKind',
          labels: 'kind',
          except: ['DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE', 'MUNICIPAL_ARRONDISSEMENT'],
          initial: 'DEPARTEMENT',
          required: true,
        },
        code: { kind: 'text', label: 'records.territoryCode', required: true },
      },
      stays: true,
    },
    from: { kind: 'day', label: 'word.firstDay', help: 'records.serviceFromHelp' },
    to: { kind: 'day', label: 'records.serviceTo', notBefore: 'from' },
    sources: { kind: 'sources', stays: true },
  },
});
