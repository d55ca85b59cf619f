/** Who answers for what the network ships. */
export const COORDINATION = { fr: 'Coordination du réseau', en: 'Coordination of the network' };

export const AS_OF = {
  label: { fr: 'Jour', en: 'Day' },
  description: { fr: 'Le jour décrit ; aujourd’hui sans précision.', en: 'The day to describe; today when left out.' },
  otherwise: 'today',
} as const;

export const WITH_DEMONSTRATION = {
  label: { fr: 'Avec la démonstration', en: 'With demonstration data' },
  description: {
    fr: 'Compte aussi ce qui a été inventé pour la démonstration.',
    en: 'Also what was made up for demonstration.',
  },
} as const;

export const ORGANIZATION = { fr: 'Organisme', en: 'Organization' };
export const ORGANIZATION_ID = { fr: 'Identifiant de l’organisme', en: 'Id of the organization' };
export const AGREEMENT_ID = { fr: 'Identifiant de l’accord', en: 'Id of the agreement' };
export const YEAR = { fr: 'Année', en: 'Year' };

/** What a row rests on, and where that is read. */
export const sourcesAt = (path: string) => ({
  sources: { path: `${path}.title`, label: { fr: 'Sources', en: 'Sources' } },
  sourceAddresses: { path: `${path}.url`, label: { fr: 'Adresses des sources', en: 'Addresses of the sources' } },
});
