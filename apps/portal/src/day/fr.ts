/** The day of the page. */
export const fr = {
  day: {
    label: 'Situation au {{day}}',
    labelFuture: 'Situation supposée au {{day}}',
    change: 'changer la date',
    year: 'Année de la situation',
    title: 'À quelle date regarder ?',
    help: 'À partir du 1er janvier 1943. Toute la page suit cette date ; pour un jour à venir, elle suppose que rien ne change d’ici là.',
    apply: 'Voir à cette date',
    invalid: 'Cette date n’est pas lisible. Écrivez un jour à partir du 1er janvier 1943.',
    tooEarly: 'Les relevés commencent le 1er janvier 1943 ; écrivez ce jour ou un jour suivant.',
    quick: 'Dates repères',
    today: 'Aujourd’hui',
    past: 'Vous regardez la situation au {{day}}.',
    future:
      'Le {{day}} est à venir : cette page montre une situation supposée, d’après ce qui est enregistré aujourd’hui.',
    refused:
      'Aucune situation n’est connue pour « {{asked}} » : les relevés commencent le 1er janvier 1943. Voici aujourd’hui.',
    pageOfToday: 'Cette page montre aujourd’hui. La date choisie, le {{day}}, vaut pour les pages qui la suivent.',
    back: 'Revenir à aujourd’hui',
    ofToday: 'Ce qui suit est la situation d’aujourd’hui, et non celle du {{day}}.',
    seeToday: 'Voir aujourd’hui',
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
