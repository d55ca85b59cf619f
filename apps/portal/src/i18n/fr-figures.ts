/** What sources assert, beside what the records let count. */
export const frFigures = {
  figures: {
    title: 'Chiffres annoncés',
    lead: 'Ce que les sources annoncent, à côté de ce que les registres permettent de compter. L’un ne remplace pas l’autre.',
    none: 'Aucun chiffre annoncé n’est enregistré. La coordination peut en ajouter.',
    measure: 'Mesure',
    on: 'Date',
    asserted: 'Annoncé',
    counted: 'Compté',
    notCounted: 'non compté',
    evidence: 'Sources',
    measures: {
      FULLY_TRAINED_CAUE: 'CAUE dont toute l’équipe est formée',
      TRAINED_EMPLOYEES: 'Salariés de CAUE formés',
      CAUE_IN_FRANCE: 'CAUE en France, membres ou non',
      SIGNATORIES: 'Signataires d’un accord',
      EMPLOYEES: 'Salariés',
      TAXE_AMENAGEMENT_DEPARTEMENTS_EUR: 'Taxe d’aménagement perçue par les départements',
    },
    values: {
      EXACTLY: '{{value}}',
      MORE_THAN: 'plus de {{value}}',
      AT_LEAST: 'au moins {{value}}',
      ABOUT: 'environ {{value}}',
    },
  },
};
