import { registerEnumType } from '@nestjs/graphql';

export enum TerritoryKind {
  REGION = 'REGION',
  DEPARTEMENT = 'DEPARTEMENT',
  OVERSEAS_COLLECTIVITY = 'OVERSEAS_COLLECTIVITY',
  EPCI = 'EPCI',
  COMMUNE = 'COMMUNE',
  DELEGATED_COMMUNE = 'DELEGATED_COMMUNE',
  ASSOCIATED_COMMUNE = 'ASSOCIATED_COMMUNE',
  MUNICIPAL_ARRONDISSEMENT = 'MUNICIPAL_ARRONDISSEMENT',
}

registerEnumType(TerritoryKind, {
  name: 'TerritoryKind',
  description: 'Kinds of the official geographic code (COG). A code alone is no key: two kinds may share it.',
  valuesMap: {
    REGION: { description: 'Région; code of 2 digits.' },
    DEPARTEMENT: { description: 'Département; code of 2 or 3 characters: 59, 2A, 974.' },
    OVERSEAS_COLLECTIVITY: {
      description: 'Collectivité d’outre-mer, and the territories that the code lists with them; 975 to 989.',
    },
    EPCI: { description: 'Intercommunal body with its own taxation; its code is its SIREN. Known since 2019.' },
    COMMUNE: { description: 'Commune; INSEE code of 5 characters.' },
    DELEGATED_COMMUNE: { description: 'Commune déléguée, part of a commune nouvelle; keeps its former code.' },
    ASSOCIATED_COMMUNE: { description: 'Commune associée, from a merger by association; keeps its former code.' },
    MUNICIPAL_ARRONDISSEMENT: { description: 'Arrondissement of Paris, Lyon or Marseille.' },
  },
});

export enum EpciForm {
  CC = 'CC',
  CA = 'CA',
  CU = 'CU',
  METRO = 'METRO',
  MET69 = 'MET69',
}

registerEnumType(EpciForm, {
  name: 'EpciForm',
  description: 'Legal form of an EPCI.',
  valuesMap: {
    CC: { description: 'Communauté de communes.' },
    CA: { description: 'Communauté d’agglomération.' },
    CU: { description: 'Communauté urbaine.' },
    METRO: { description: 'Métropole.' },
    MET69: { description: 'Métropole de Lyon, a body with a status of its own.' },
  },
});
