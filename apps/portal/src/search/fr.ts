/** Looking for a territory, an organization, a person … */
export const fr = {
  search: {
    formerName: 'anciennement {{name}}, jusqu’au {{day}}',
    label: 'Chercher',
    inHeader: 'Recherche, en tête de page',
    placeholder: 'Territoire, organisation, formation, page…',
    submit: 'Chercher',
    none: 'Rien ne correspond à « {{query}} ».',
    all: 'Voir tous les résultats pour « {{query}} »',
    suggestions_one: '{{count}} suggestion',
    suggestions_other: '{{count}} suggestions',
    failed: 'La recherche ne répond pas. Votre saisie est gardée ; appuyez sur Entrée pour réessayer.',
    titleFor: 'Résultats pour « {{query}} »',
    count_one: '{{count}} territoire trouvé',
    count_other: '{{count}} territoires trouvés',
    ended: 'Aussi les territoires disparus',
    empty:
      'Écrivez un nom, un code INSEE ou un code postal. Les accents, les tirets et les petites fautes n’empêchent pas de trouver.',
    noneHelp:
      'Aucun territoire ne correspond. Vérifiez l’orthographe, essayez le code postal, ou élargissez les filtres. Un territoire disparu se trouve en cochant la case ci-dessus.',
    noneAtAll:
      'Rien ne correspond à « {{query}} », ni parmi les territoires, ni dans le reste du site. Vérifiez l’orthographe, ou essayez un seul mot, le nom d’une commune ou un code postal. Un territoire disparu se trouve en cochant la case ci-dessus.',
    kinds: {
      ...{ AGREEMENT: 'Accord', PERSON: 'Personne', MEETING: 'Réunion', EVENT: 'Rencontre' },
      ...{ PORTAL: 'Portail', COURSE: 'Formation', INITIATIVE: 'Démarche', WORKSTREAM: 'Chantier' },
      BUDGET_PROJECT: 'Projet soumis au vote',
      ...{ CALL: 'Appel à contributions', CONTRIBUTION: 'Contribution d’un habitant' },
    },
    page: 'Page du site',
    pages: 'Pages du site',
    records: 'Portails, formations, démarches, contributions et chantiers',
    contents: 'Ce que montrent les portails',
    allContents: 'Tous les contenus qui ont ces mots ({{count, total}})',
    others: 'Organisations, accords, personnes et rencontres',
    eventKinds: {
      SUMMER_UNIVERSITY: 'Université d’été',
      SEMINAR: 'Séminaire',
      TRAIN_THE_TRAINER: 'Formation de formateurs',
      GENERAL_MEETING: 'Rencontre générale',
      OTHER: 'Autre rencontre',
    },
  },
};
