import { registerEnumType } from '@nestjs/graphql';

export enum OrganizationKind {
  CAUE = 'CAUE',
  REGIONAL_UNION = 'REGIONAL_UNION',
  FEDERATION = 'FEDERATION',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  ASSOCIATION = 'ASSOCIATION',
  COMPANY = 'COMPANY',
  SCHOOL = 'SCHOOL',
  STATE_SERVICE = 'STATE_SERVICE',
  EUROPEAN_PARTNER = 'EUROPEAN_PARTNER',
}

registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description: 'Kinds of organization.',
  valuesMap: {
    CAUE: { description: 'Conseil d’architecture, d’urbanisme et de l’environnement, one to a département.' },
    REGIONAL_UNION: { description: 'Union régionale de CAUE (URCAUE).' },
    FEDERATION: { description: 'Fédération nationale des CAUE.' },
    LOCAL_AUTHORITY: { description: 'Commune, EPCI, département, région.' },
    ASSOCIATION: { description: 'Association.' },
    COMPANY: { description: 'Company.' },
    SCHOOL: { description: 'School or university.' },
    STATE_SERVICE: { description: 'Service of the State.' },
    EUROPEAN_PARTNER: { description: 'Partner from another country of Europe.' },
  },
});

export enum ClosingKind {
  JUDICIAL_LIQUIDATION = 'JUDICIAL_LIQUIDATION',
  DISSOLUTION = 'DISSOLUTION',
  MERGER = 'MERGER',
}

registerEnumType(ClosingKind, {
  name: 'ClosingKind',
  description: 'How an organization ends.',
  valuesMap: {
    JUDICIAL_LIQUIDATION: { description: 'Put into liquidation by a court.' },
    DISSOLUTION: { description: 'Dissolved by its own decision or by law.' },
    MERGER: { description: 'Merged into another.' },
  },
});
