import { report } from '#lib/reports';

const MAINTAINER = { fr: 'Coordination du réseau', en: 'Coordination of the network' };
const AS_OF = {
  label: { fr: 'Jour', en: 'Day' },
  description: { fr: 'Le jour décrit ; aujourd’hui sans précision.', en: 'The day to describe; today when left out.' },
  otherwise: 'today',
} as const;
const CODE = { fr: 'Code officiel géographique', en: 'Official geographic code' };

export const communes = report({
  name: 'communes',
  title: { fr: 'Communes un jour donné', en: 'Communes on a day' },
  description: {
    fr: 'Les communes qui existent ce jour-là, avec leur département, leur population et leur lieu.',
    en: 'The communes that exist on the day, with their département, their population and where they are.',
  },
  maintainer: MAINTAINER,
  audience: 'EVERYONE',
  document: `query CommunesOnADay($asOf: LocalDate) {
    territories(asOf: $asOf, filter: { kinds: [COMMUNE] }) {
      nodes {
        id
        code
        name
        validFrom
        population
        populationOn
        postalCodes
        centroid { longitude latitude }
        departement: parent(kind: DEPARTEMENT) { code name }
      }
    }
  }`,
  parameters: { asOf: AS_OF },
  rows: 'territories.nodes',
  key: ['territoryId'],
  columns: {
    code: { path: 'code', label: CODE },
    name: { path: 'name', label: { fr: 'Nom', en: 'Name' } },
    departementCode: { path: 'departement.code', label: { fr: 'Code du département', en: 'Code of the département' } },
    departement: { path: 'departement.name', label: { fr: 'Département', en: 'Département' } },
    population: { path: 'population', unit: 'people', label: { fr: 'Population', en: 'Population' } },
    populationOn: { path: 'populationOn', label: { fr: 'Population au', en: 'Population on' } },
    postalCodes: { path: 'postalCodes', label: { fr: 'Codes postaux', en: 'Postal codes' } },
    validFrom: { path: 'validFrom', label: { fr: 'Existe depuis', en: 'Exists since' } },
    centroid: { path: 'centroid', label: { fr: 'Lieu', en: 'Place' } },
    territoryId: { path: 'id', label: { fr: 'Identifiant du territoire', en: 'Id of the territory' } },
  },
});

export const formerCommunes = report({
  name: 'former-communes',
  title: { fr: 'Anciennes communes et ce qu’elles sont devenues', en: 'Former communes and what became of them' },
  description: {
    fr: 'Les communes qui n’existent plus le jour donné : jusqu’à quand, et ce qui a pris leur place.',
    en: 'The communes that exist no more on the day: until when, and what took their place.',
  },
  maintainer: MAINTAINER,
  audience: 'EVERYONE',
  document: `query FormerCommunes($asOf: LocalDate) {
    territories(asOf: $asOf, filter: { kinds: [COMMUNE], includeEnded: true }) {
      nodes { id code name validFrom validTo isCurrent successors { ambiguous territories { code name } } }
    }
  }`,
  parameters: { asOf: AS_OF },
  rows: 'territories.nodes',
  key: ['territoryId'],
  only: { isCurrent: false },
  columns: {
    code: { path: 'code', label: CODE },
    name: { path: 'name', label: { fr: 'Nom', en: 'Name' } },
    validFrom: { path: 'validFrom', label: { fr: 'Depuis', en: 'From' } },
    validTo: {
      path: 'validTo',
      label: { fr: 'Jusqu’au', en: 'Until' },
      description: { fr: 'Premier jour où elle n’existe plus.', en: 'First day on which it exists no more.' },
    },
    successorCodes: {
      path: 'successors.territories.code',
      label: { fr: 'Codes de ce qui en tient lieu', en: 'Codes of what took its place' },
    },
    successors: {
      path: 'successors.territories.name',
      label: { fr: 'Ce qui en tient lieu', en: 'What took its place' },
    },
    isAmbiguous: {
      path: 'successors.ambiguous',
      label: { fr: 'Partagée', en: 'Shared' },
      description: { fr: 'Plusieurs territoires se partagent son sol.', en: 'Several territories share its ground.' },
    },
    isCurrent: { path: 'isCurrent', label: { fr: 'Existe ce jour-là', en: 'Exists on the day' } },
    territoryId: { path: 'id', label: { fr: 'Identifiant du territoire', en: 'Id of the territory' } },
  },
});
