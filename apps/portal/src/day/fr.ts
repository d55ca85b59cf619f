/** The day of the page. */
export const fr = {
  day: {
    label: 'Situation au {{day}}',
    change: 'changer la date',
    year: 'Année de la situation',
    title: 'À quelle date regarder ?',
    help: 'Du 1er janvier 1943 à aujourd’hui. Toute la page suit cette date.',
    apply: 'Voir à cette date',
    invalid: 'Cette date n’est pas lisible. Écrivez un jour entre le 1er janvier 1943 et aujourd’hui.',
    quick: 'Dates repères',
    today: 'Aujourd’hui',
    past: 'Vous regardez la situation au {{day}}.',
    back: 'Revenir à aujourd’hui',
    marks: {
      '2020-01-01': 'avant les élections municipales de 2020',
      '2016-01-01': 'nouvelles régions',
      '2013-01-01': 'premier accord du réseau',
      '1999-01-01': 'avant les grandes intercommunalités',
      '1968-01-02': 'nouveaux départements d’Île-de-France',
      '1943-01-01': 'début des relevés',
    },
  },
};
