import { registerEnumType } from '@nestjs/graphql';

export enum WorkstreamPartnerRole {
  LEAD = 'LEAD',
  PARTNER = 'PARTNER',
}
registerEnumType(WorkstreamPartnerRole, {
  name: 'WorkstreamPartnerRole',
  description: 'What an organization is to a workstream.',
  valuesMap: {
    LEAD: { description: 'Leads it: one at a time.' },
    PARTNER: { description: 'Makes it with the others.' },
  },
});
